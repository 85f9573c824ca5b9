package org.sluice.workbench.tracker.config;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/** Statuses, issue types, priorities and resolutions in their order. Held in memory: they are asked for all the time. */
public final class Constants {
    private final Jdbi jdbi;
    private final Shelf<Status> statuses;
    private final Shelf<IssueType> types;
    private final Shelf<Priority> priorities;
    private final Shelf<Resolution> resolutions;

    public Constants(Database database) {
        this.jdbi = database.jdbi();
        statuses = shelf(
                "status",
                (row, ctx) -> new Status(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("category_key")),
                Status::id);
        types = shelf(
                "issue_type",
                (row, ctx) -> new IssueType(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getBoolean("subtask")),
                IssueType::id);
        priorities = shelf(
                "priority",
                (row, ctx) -> new Priority(row.getString("id"), row.getString("name"), row.getString("description")),
                Priority::id);
        resolutions = shelf(
                "resolution",
                (row, ctx) -> new Resolution(row.getString("id"), row.getString("name"), row.getString("description")),
                Resolution::id);
    }

    public Collection<Status> statuses() {
        return statuses.all();
    }

    public Optional<Status> status(String id) {
        return statuses.get(id);
    }

    public Collection<IssueType> types() {
        return types.all();
    }

    public Optional<IssueType> type(String id) {
        return types.get(id);
    }

    public Collection<Priority> priorities() {
        return priorities.all();
    }

    public Optional<Priority> priority(String id) {
        return priorities.get(id);
    }

    public Collection<Resolution> resolutions() {
        return resolutions.all();
    }

    public Optional<Resolution> resolution(String id) {
        return resolutions.get(id);
    }

    /** Adds a status after the others. */
    public Status addStatus(String name, String description, StatusCategory category) {
        String id = jdbi.inTransaction(handle -> {
            String next = Long.toString(Ids.next(handle, "status"));
            handle.execute(
                    "INSERT INTO status (id, name, description, category_key, sort_order) VALUES (?, ?, ?, ?,"
                            + " (SELECT COALESCE(MAX(s.sort_order), 0) + 1 FROM status s))",
                    next,
                    name,
                    description,
                    category.key());
            return next;
        });
        forget();
        return new Status(id, name, description, category.key());
    }

    /** Adds a resolution after the others. */
    public Resolution addResolution(String name, String description) {
        String id = jdbi.inTransaction(handle -> {
            String next = Long.toString(Ids.next(handle, "resolution"));
            handle.execute(
                    "INSERT INTO resolution (id, name, description, sort_order) VALUES (?, ?, ?,"
                            + " (SELECT COALESCE(MAX(r.sort_order), 0) + 1 FROM resolution r))",
                    next,
                    name,
                    description);
            return next;
        });
        forget();
        return new Resolution(id, name, description);
    }

    /** Takes a status away; whoever asks has seen to it that no workflow has it. */
    public void removeStatus(String id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM status WHERE id = ?", id));
        forget();
    }

    /** Takes a resolution away; issues that have it get the other one. */
    public void removeResolution(String id, String otherId) {
        jdbi.useTransaction(handle -> {
            handle.execute("UPDATE issue SET resolution_id = ? WHERE resolution_id = ?", otherId, id);
            handle.execute("DELETE FROM resolution WHERE id = ?", id);
        });
        forget();
    }

    /** The types, of those given, that the project has issues of; the same for statuses is {@link #statusesIn}. */
    public List<IssueType> typesIn(long projectId) {
        List<String> used = used("type_id", projectId);
        return types().stream().filter(type -> used.contains(type.id())).toList();
    }

    /** The statuses that issues of the project stand at now. */
    public List<Status> statusesIn(long projectId) {
        List<String> used = used("status_id", projectId);
        return statuses().stream().filter(status -> used.contains(status.id())).toList();
    }

    /** Reads everything again at the next question; for whoever wrote to the tables. */
    public void forget() {
        List.of(statuses, types, priorities, resolutions).forEach(Shelf::forget);
    }

    private List<String> used(String column, long projectId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT DISTINCT <column> FROM issue WHERE project_id = :id")
                        .define("column", column)
                        .bind("id", projectId)
                        .mapTo(String.class)
                        .list());
    }

    private <T> Shelf<T> shelf(String table, RowMapper<T> row, Function<T, String> id) {
        return new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM <table> ORDER BY sort_order, id")
                        .define("table", table)
                        .map(row)
                        .list()),
                id);
    }
}
