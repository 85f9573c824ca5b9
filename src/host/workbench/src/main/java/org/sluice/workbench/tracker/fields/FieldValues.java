package org.sluice.workbench.tracker.fields;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** What issues hold in custom fields. */
public final class FieldValues {
    private static final RowMapper<FieldValue> ROW = (row, ctx) -> new FieldValue(
            row.getLong("issue_id"),
            row.getLong("field_id"),
            Columns.text(row, "text_value"),
            Columns.decimal(row, "number_value"),
            Columns.maybeInstant(row, "instant_value"),
            Columns.number(row, "option_id"),
            Columns.text(row, "user_key"));

    private final Jdbi jdbi;

    public FieldValues(Database database) {
        this.jdbi = database.jdbi();
    }

    /** All that an issue holds, by field id. */
    public Map<Long, List<FieldValue>> of(long issueId) {
        return ofIssues(List.of(issueId)).getOrDefault(issueId, Map.of());
    }

    /** The issues that hold an option, archived ones too, wherever the field is there by now. */
    public Set<Long> holding(long optionId) {
        return Set.copyOf(jdbi.withHandle(
                handle -> handle.createQuery("SELECT DISTINCT issue_id FROM field_value WHERE option_id = :option")
                        .bind("option", optionId)
                        .mapTo(Long.class)
                        .list()));
    }

    /** All that the issues hold, by issue and field id, with one statement. */
    public Map<Long, Map<Long, List<FieldValue>>> ofIssues(Collection<Long> issueIds) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM field_value WHERE issue_id = ANY(:ids)"
                        + " ORDER BY issue_id, field_id, sort_order")
                .bindArray("ids", Long.class, issueIds)
                .map(ROW)
                .stream()
                .collect(groupingBy(FieldValue::issueId, groupingBy(FieldValue::fieldId))));
    }
}
