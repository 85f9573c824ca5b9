package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.tracker.fields.FieldType;

/** Writes change histories, with the ids in {@code from} and {@code to} turned into those that hold here. */
final class HistoryWriter implements AutoCloseable {
    private static final Pattern LISTED = Pattern.compile("[0-9]+");

    private final References references;
    private final Shift shift;
    private final KeptIds ids;
    private final Batch groups;
    private final Batch items;
    private long written;

    HistoryWriter(Handle handle, References references, Shift shift) {
        this.references = references;
        this.shift = shift;
        ids = new KeptIds(handle, "change_group", "change_group");
        groups = new Batch(handle.getConnection(), "change_group", "id", "issue_id", "author_key", "created");
        items = new Batch(
                handle.getConnection(),
                "change_item",
                "group_id",
                "sort_order",
                "field_type",
                "field",
                "from_value",
                "from_text",
                "to_value",
                "to_text");
    }

    /** Histories oldest first, whatever their order in the file. */
    static List<JsonNode> inOrder(ExportedIssue issue) {
        return issue.histories().stream()
                .sorted(Comparator.comparing(issue::created))
                .toList();
    }

    void prepare(List<ExportedIssue> issues) {
        groups.flush();
        ids.prepare(issues.stream()
                .flatMap(issue -> issue.histories().stream())
                .map(history -> history.path("id").asText())
                .toList());
    }

    void write(long issueId, ExportedIssue issue, List<JsonNode> histories) {
        String project = issue.field("project").path("key").asText();
        for (JsonNode history : histories) {
            long group = ids.keep(history.path("id").asText());
            Optional<String> author = references.find(Kind.USER, "", history.path("author"));
            groups.add(group, issueId, author, shift.apply(issue.created(history)));
            int order = 0;
            for (JsonNode item : history.path("items")) {
                UnaryOperator<String> moved = isOfDays(item) ? shift::applyToText : UnaryOperator.identity();
                items.add(
                        group,
                        order++,
                        item.path("fieldtype").asText("jira"),
                        item.path("field").asText(),
                        here(project, item, "from").map(moved),
                        text(item, "fromString").map(moved),
                        here(project, item, "to").map(moved),
                        text(item, "toString").map(moved));
            }
            written++;
        }
    }

    long written() {
        return written;
    }

    @Override
    public void close() {
        groups.close();
        items.close();
    }

    /** Whether it is about a field that holds a day. */
    private boolean isOfDays(JsonNode item) {
        String field = item.path("field").asText();
        return Survey.isCustom(item)
                ? references
                        .fieldNamed(field)
                        .flatMap(references::field)
                        .filter(found -> found.type() == FieldType.DATE || found.type() == FieldType.DATE_TIME)
                        .isPresent()
                : field.equals("duedate");
    }

    private Optional<String> here(String project, JsonNode item, String side) {
        Optional<String> id = text(item, side).filter(value -> !value.isEmpty());
        String field = item.path("field").asText();
        if (Survey.isCustom(item)) {
            return references.fieldNamed(field).isEmpty()
                    ? id
                    : id.map(value -> custom(references.fieldNamed(field).orElseThrow(), value));
        }
        Optional<Kind> kind = Kind.ofHistoryField(field);
        return id.map(value -> kind.flatMap(
                        known -> references.find(new Ref(known, known == Kind.COMPONENT ? project : "", value)))
                .orElse(value));
    }

    private String custom(String fieldId, String value) {
        FieldType type = references.field(fieldId).orElseThrow().type();
        if (type == FieldType.USER) {
            return references.find(Ref.of(Kind.USER, value)).orElse(value);
        }
        if (type.isMultiOption() && value.startsWith("[")) {
            return LISTED.matcher(value).replaceAll(found -> Matcher.quoteReplacement(option(fieldId, found.group())));
        }
        return type.hasOptions() ? option(fieldId, value) : value;
    }

    private String option(String fieldId, String value) {
        return references.find(new Ref(Kind.OPTION, fieldId, value)).orElse(value);
    }

    private static Optional<String> text(JsonNode item, String side) {
        JsonNode value = item.path(side);
        return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(value.asText());
    }
}
