package org.sluice.workbench.tracker.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** The change history of issues, oldest first. */
public final class ChangeHistory {
    private final Jdbi jdbi;

    public ChangeHistory(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<ChangeGroup> of(long issueId) {
        return ofIssues(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Histories by issue id, with one statement; an issue without any is missing. */
    public Map<Long, List<ChangeGroup>> ofIssues(Collection<Long> issueIds) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT g.id, g.issue_id, g.author_key, g.created,"
                        + " i.field_type, i.field, i.from_value, i.from_text, i.to_value, i.to_text"
                        + " FROM change_group g LEFT JOIN change_item i ON i.group_id = g.id"
                        + " WHERE g.issue_id = ANY(:ids) ORDER BY g.issue_id, g.created, g.id, i.sort_order")
                .bindArray("ids", Long.class, issueIds)
                .scanResultSet((rows, ctx) -> grouped(rows.get())));
    }

    private static Map<Long, List<ChangeGroup>> grouped(ResultSet rows) throws SQLException {
        Map<Long, List<ChangeGroup>> byIssue = new HashMap<>();
        boolean more = rows.next();
        while (more) {
            long id = rows.getLong("id");
            long issueId = rows.getLong("issue_id");
            ChangeGroup head = new ChangeGroup(
                    id, issueId, Columns.text(rows, "author_key"), Columns.instant(rows, "created"), List.of());
            List<ChangeItem> items = new ArrayList<>();
            do {
                if (rows.getString("field") != null) {
                    items.add(item(rows));
                }
                more = rows.next();
            } while (more && rows.getLong("id") == id);
            byIssue.computeIfAbsent(issueId, key -> new ArrayList<>())
                    .add(new ChangeGroup(id, issueId, head.authorKey(), head.created(), items));
        }
        return byIssue;
    }

    private static ChangeItem item(ResultSet row) throws SQLException {
        return new ChangeItem(
                row.getString("field_type"),
                row.getString("field"),
                Columns.text(row, "from_value"),
                Columns.text(row, "from_text"),
                Columns.text(row, "to_value"),
                Columns.text(row, "to_text"));
    }
}
