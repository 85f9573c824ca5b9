package org.sluice.workbench.tracker.issues;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** Comments, oldest first. */
public final class Comments {
    private static final RowMapper<Comment> ROW = (row, ctx) -> new Comment(
            row.getLong("id"),
            row.getLong("issue_id"),
            Columns.text(row, "author_key"),
            row.getString("body"),
            Columns.instant(row, "created"),
            Columns.instant(row, "updated"),
            Columns.text(row, "editor_key"),
            Columns.text(row, "group_level"),
            Columns.number(row, "role_level_id"));

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
                .map(ROW)
                .stream()
                .collect(groupingBy(Comment::issueId)));
    }

    public Optional<Comment> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM issue_comment WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    public void add(Comment comment) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO issue_comment (id, issue_id, author_key, body,"
                        + " created, updated, editor_key, group_level, role_level_id) VALUES (:id, :issueId,"
                        + " :authorKey, :body, :created, :updated, :editorKey, :groupLevel, :roleLevelId)")
                .bindMethods(comment)
                .execute());
    }

    public void update(Comment comment) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE issue_comment SET body = :body, updated = :updated,"
                        + " editor_key = :editorKey, group_level = :groupLevel, role_level_id = :roleLevelId"
                        + " WHERE id = :id")
                .bindMethods(comment)
                .execute());
    }

    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM issue_comment WHERE id = ?", id));
    }
}
