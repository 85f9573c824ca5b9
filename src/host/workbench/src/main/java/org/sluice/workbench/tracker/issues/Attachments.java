package org.sluice.workbench.tracker.issues;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** The files of issues, oldest first. */
public final class Attachments {
    private static final RowMapper<Attachment> ROW = (row, ctx) -> new Attachment(
            row.getLong("id"),
            row.getLong("issue_id"),
            Columns.text(row, "author_key"),
            row.getString("file_name"),
            row.getLong("file_size"),
            Columns.instant(row, "created"));

    private final Jdbi jdbi;

    public Attachments(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<Attachment> of(long issueId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM attachment WHERE issue_id = :id ORDER BY created, id")
                        .bind("id", issueId)
                        .map(ROW)
                        .list());
    }

    /** Those of many issues, by issue. */
    public Map<Long, List<Attachment>> ofIssues(Collection<Long> issueIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM attachment WHERE issue_id = ANY(:ids) ORDER BY created, id")
                        .bindArray("ids", Long.class, issueIds)
                        .map(ROW)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Attachment::issueId));
    }

    public Optional<Attachment> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM attachment WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    public void add(Attachment attachment) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO attachment (id, issue_id, author_key, file_name,"
                        + " file_size, created) VALUES (:id, :issueId, :authorKey, :fileName, :fileSize, :created)")
                .bindMethods(attachment)
                .execute());
    }

    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM attachment WHERE id = ?", id));
    }
}
