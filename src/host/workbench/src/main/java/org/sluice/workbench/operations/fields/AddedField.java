package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;

/** A field that somebody added; the history names it as it is called at that time. */
record AddedField(CustomField field, Tracker tracker) implements IssueField {
    @Override
    public String id() {
        return field.fieldId();
    }

    @Override
    public Content read(Handle handle, Issue issue) {
        return new Content(tracker.values().of(issue.id()).getOrDefault(field.id(), List.of()).stream()
                .map(value -> FieldText.of(field.type(), value))
                .toList());
    }

    @Override
    public void write(Handle handle, long issueId, Content content) {
        handle.execute("DELETE FROM field_value WHERE issue_id = ? AND field_id = ?", issueId, field.id());
        int order = 0;
        for (String one : content.all()) {
            Update insert = handle.createUpdate("INSERT INTO field_value (issue_id, field_id, sort_order, <column>)"
                            + " VALUES (:issue, :field, :order, :value)")
                    .define("column", FieldText.column(field.type()))
                    .bind("issue", issueId)
                    .bind("field", field.id())
                    .bind("order", order++);
            insert.bind("value", FieldText.stored(field.type(), one)).execute();
        }
    }

    @Override
    public List<ChangeItem> told(Content before, Content after) {
        return List.of(new ChangeItem("custom", field.name(), ids(before), text(before), ids(after), text(after)));
    }

    private Optional<String> ids(Content content) {
        if (content.isEmpty() || !FieldText.hasIds(field.type())) {
            return Optional.empty();
        }
        return field.type().isMany()
                ? Optional.of(content.all().stream().collect(Collectors.joining(", ", "[", "]")))
                : content.first();
    }

    private Optional<String> text(Content content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        String between = field.type() == FieldType.LABELS ? " " : ",";
        return Optional.of(content.all().stream().map(this::said).collect(Collectors.joining(between)));
    }

    private String said(String one) {
        return switch (field.type()) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES ->
                tracker.options()
                        .byId(Long.parseLong(one))
                        .map(FieldOption::value)
                        .orElse(one);
            case USER, MULTI_USER -> new HistoryTexts(tracker).displayName(one);
            case DATE -> FieldText.dayInWords(one);
            case DATE_TIME -> FieldText.timeInWords(one);
            case NUMBER, TEXT, TEXT_AREA, LABELS -> one;
        };
    }
}
