package org.sluice.workbench.tracker.issues;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/** All issues, whoever asks: rights are for the caller to check. */
public final class Issues {
    private static final RowMapper<Issue> ROW = new IssueRow();

    private final Jdbi jdbi;

    public Issues(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<Issue> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The issues that exist of those asked for, in the order asked for, with one statement. */
    public List<Issue> byIds(Collection<Long> ids) {
        Map<Long, Issue> found =
                jdbi.withHandle(handle -> handle
                        .createQuery(IssueRow.SELECT + "WHERE i.id = ANY(:ids)")
                        .bindArray("ids", Long.class, ids)
                        .map(ROW)
                        .stream()
                        .collect(Collectors.toMap(Issue::id, Function.identity())));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The issue with that key, also one that had it before it was moved. */
    public Optional<Issue> byKey(String key) {
        return IssueKey.of(key).flatMap(parsed -> current(parsed).or(() -> moved(parsed)));
    }

    /** The issue that the text names by its id or by its key. */
    public Optional<Issue> named(String keyOrId) {
        return Ids.read(keyOrId).map(this::byId).orElseGet(() -> byKey(keyOrId));
    }

    /** The ids of a project's issues in the order of their numbers. */
    public List<Long> idsOfProject(long projectId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM issue WHERE project_id = :id ORDER BY issue_number")
                        .bind("id", projectId)
                        .mapTo(Long.class)
                        .list());
    }

    public long countOfProject(long projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM issue WHERE project_id = :id")
                .bind("id", projectId)
                .mapTo(Long.class)
                .one());
    }

    public List<Issue> subtasksOf(long issueId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(IssueRow.SELECT + "WHERE i.parent_id = :id ORDER BY i.issue_number")
                        .bind("id", issueId)
                        .map(ROW)
                        .list());
    }

    private Optional<Issue> current(IssueKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        IssueRow.SELECT + "WHERE p.project_key = :project AND i.issue_number = :number")
                .bind("project", key.projectKey())
                .bind("number", key.number())
                .map(ROW)
                .findOne());
    }

    private Optional<Issue> moved(IssueKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(IssueRow.SELECT + "JOIN moved_key m ON m.issue_id = i.id"
                        + " WHERE m.project_key = :project AND m.issue_number = :number")
                .bind("project", key.projectKey())
                .bind("number", key.number())
                .map(ROW)
                .findOne());
    }
}
