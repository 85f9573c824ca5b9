package org.sluice.workbench.tracker.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.sluice.workbench.db.Columns;

/** Reads an issue from its row joined with its project's key. */
final class IssueRow implements RowMapper<Issue> {
    static final String SELECT = "SELECT i.*, p.project_key FROM issue i JOIN project p ON p.id = i.project_id ";

    @Override
    public Issue map(ResultSet row, StatementContext ctx) throws SQLException {
        long number = row.getLong("issue_number");
        return new Issue(
                row.getLong("id"),
                row.getString("project_key") + "-" + number,
                row.getLong("project_id"),
                number,
                row.getString("type_id"),
                row.getString("status_id"),
                Columns.text(row, "priority_id"),
                Columns.text(row, "resolution_id"),
                row.getString("summary"),
                Columns.text(row, "description"),
                Columns.text(row, "assignee_key"),
                Columns.text(row, "reporter_key"),
                Columns.text(row, "creator_key"),
                Columns.instant(row, "created"),
                Columns.instant(row, "updated"),
                Columns.maybeInstant(row, "resolved"),
                Columns.number(row, "parent_id"),
                Columns.number(row, "security_level_id"),
                Columns.maybeInstant(row, "due_date"),
                Columns.text(row, "environment"));
    }
}
