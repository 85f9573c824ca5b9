package org.sluice.workbench.anonymizing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.anonymizing.Task.Status;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** The anonymisations that were asked for. Only the last is of any use, so a new one takes the place of the one before. */
final class Tasks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<EnumMap<Operation, List<String>>> ERRORS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final Database database;

    Tasks(Database database) {
        this.database = database;
        this.jdbi = database.jdbi();
    }

    /** Whatever runs when the host starts ran in a host that is gone. */
    void interruptRunning() {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE anonymization_task SET status = ? WHERE status = ?",
                Status.INTERRUPTED.name(),
                Status.IN_PROGRESS.name()));
    }

    long freshId() {
        return database.ids().next("anonymization_task");
    }

    void add(Task task) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM anonymization_task");
            handle.createUpdate("INSERT INTO anonymization_task (id, user_key, user_name, full_name, new_owner_key,"
                            + " rerun, status, progress, sub_task, operations, errors, submitted) VALUES (:id, :userKey,"
                            + " :userName, :fullName, :newOwnerKey, :rerun, :status, 0, '', '', '{}', :submitted)")
                    .bindMethods(task)
                    .execute();
        });
    }

    void started(long id, Instant when) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE anonymization_task SET started = ? WHERE id = ?", when.toEpochMilli(), id));
    }

    void progress(long id, int progress, String subTask) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE anonymization_task SET progress = ?, sub_task = ? WHERE id = ?", progress, subTask, id));
    }

    void finished(long id, Report report, Instant when) {
        String operations = report.operations().stream().map(Operation::name).collect(Collectors.joining(","));
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE anonymization_task SET status = ?, progress = 100, operations = ?, errors = ?, finished = ?"
                        + " WHERE id = ?",
                Status.COMPLETED.name(),
                operations,
                written(report.errors()),
                when.toEpochMilli(),
                id));
    }

    Optional<Task> last() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM anonymization_task ORDER BY id DESC LIMIT 1")
                .map((row, ctx) -> read(row))
                .findOne());
    }

    /** Returns whether there was one to remove. */
    boolean removeInterrupted() {
        return jdbi.withHandle(handle ->
                        handle.execute("DELETE FROM anonymization_task WHERE status = ?", Status.INTERRUPTED.name()))
                > 0;
    }

    private static Task read(ResultSet row) throws SQLException {
        return new Task(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("full_name"),
                Columns.text(row, "new_owner_key"),
                row.getBoolean("rerun"),
                Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getString("sub_task"),
                operations(row.getString("operations")),
                errors(row.getString("errors")),
                Columns.instant(row, "submitted"),
                moment(row, "started"),
                moment(row, "finished"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Instant::ofEpochMilli);
    }

    private static Set<Operation> operations(String names) {
        return Stream.of(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Operation::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String written(Map<Operation, List<String>> errors) {
        try {
            return JSON.writeValueAsString(errors);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Errors cannot be written: " + errors, e);
        }
    }

    private static Map<Operation, List<String>> errors(String json) {
        try {
            return JSON.readValue(json, ERRORS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Errors cannot be read: " + json, e);
        }
    }
}
