package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** Writes what issues hold in custom fields. A day without a time is kept as its midnight in UTC. */
final class FieldValueWriter implements AutoCloseable {
    private final References references;
    private final Shift shift;
    private final Batch values;

    FieldValueWriter(Handle handle, References references, Shift shift) {
        this.references = references;
        this.shift = shift;
        values = new Batch(
                handle.getConnection(),
                "field_value",
                "issue_id",
                "field_id",
                "sort_order",
                "text_value",
                "number_value",
                "instant_value",
                "option_id",
                "user_key");
    }

    void write(long issueId, ExportedIssue issue) {
        issue.customFields().forEach((id, held) -> references.field(id).ifPresent(field -> {
            int order = 0;
            for (JsonNode one : field.type().isMany() && held.isArray() ? held : List.of(held)) {
                write(issueId, id, field, order++, one);
            }
        }));
    }

    @Override
    public void close() {
        values.close();
    }

    private void write(long issueId, String idInFile, CustomField field, int order, JsonNode value) {
        FieldType type = field.type();
        Optional<String> text = Optional.empty();
        Optional<Double> number = Optional.empty();
        Optional<Instant> instant = Optional.empty();
        Optional<Long> option = Optional.empty();
        Optional<String> user = Optional.empty();
        switch (type) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES ->
                option = references.find(Kind.OPTION, idInFile, value).map(Long::valueOf);
            case USER, MULTI_USER -> user = references.find(Kind.USER, "", value);
            case NUMBER -> number = Optional.of(value.asDouble());
            case DATE ->
                instant = JiraDates.parseDay(value.asText())
                        .map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC))
                        .map(shift::apply);
            case DATE_TIME -> instant = JiraDates.parse(value.asText()).map(shift::apply);
            case TEXT, TEXT_AREA, LABELS -> text = Optional.of(value.isValueNode() ? value.asText() : value.toString());
        }
        values.add(issueId, field.id(), order, text, number, instant, option, user);
    }
}
