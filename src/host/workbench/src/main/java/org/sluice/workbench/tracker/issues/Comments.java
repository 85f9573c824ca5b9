package org.sluice.workbench.tracker.issues;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** Comments, oldest first. */
public final class Comments {
    private final Jdbi jdbi;

    public Comments(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<Comment> of(long issueId) {
        return ofIssues(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Comments by issue id, with one statement; an issue without any is missing. */
    public Map<Long, List<Comment>> ofIssues(Collection<Long> issueIds) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM issue_comment WHERE issue_id = ANY(:ids) ORDER BY issue_id, created, id")
                .bindArray("ids", Long.class, issueIds)
                .map((row, ctx) -> new Comment(
                        row.getLong("id"),
                        row.getLong("issue_id"),
                        Columns.text(row, "author_key"),
                        row.getString("body"),
                        Columns.instant(row, "created"),
                        Columns.instant(row, "updated")))
                .stream()
                .collect(groupingBy(Comment::issueId)));
    }
}
