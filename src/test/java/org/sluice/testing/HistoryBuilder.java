package org.sluice.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.Facts;
import org.sluice.work.Field;
import org.sluice.work.FieldChange;
import org.sluice.work.Stage;
import org.sluice.work.StatusStages;
import org.sluice.work.WorkHistory;
import org.sluice.work.WorkItem;

/**
 * Tells the history of one task: {@code created("2026-03-02").owned("RED").on("2026-03-03").owned("BLUE")}.
 *
 * <p>What is said before the first {@code on} holds from the creation; days are midnight in UTC, or an hour is given:
 * {@code "2026-03-02T15:30"}. Statuses of the builder's own map: {@code todo}, {@code doing}, {@code testing},
 * {@code aside} (where work is paused), {@code closed}.
 */
public final class HistoryBuilder {

    /** What the statuses of the stories mean. */
    public static final StatusStages STAGES = new StatusStages(
            Map.of(
                    "todo", Stage.WAITING,
                    "doing", Stage.IN_WORK,
                    "testing", Stage.IN_WORK,
                    "aside", Stage.WAITING,
                    "closed", Stage.DONE),
            Optional.of("aside"));

    private final Instant created;
    private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
    private final List<FieldChange> changes = new ArrayList<>();
    private Optional<Instant> now = Optional.empty();
    private Optional<Instant> resolutionDate = Optional.empty();
    private long id = 1;
    private boolean subTask;
    private boolean archived;

    private HistoryBuilder(Instant created) {
        this.created = created;
    }

    /** A task created on a day. */
    public static HistoryBuilder created(String when) {
        return new HistoryBuilder(instant(when));
    }

    /** Reads a day, or a day and a time, in UTC. */
    public static Instant instant(String when) {
        return Instant.parse(when.contains("T") ? when + ":00Z" : when + "T00:00:00Z");
    }

    /** What is said from here on happened then. */
    public HistoryBuilder on(String when) {
        now = Optional.of(instant(when));
        return this;
    }

    /** Number of the task. */
    public HistoryBuilder id(long number) {
        id = number;
        return this;
    }

    /** It is a part of another task. */
    public HistoryBuilder subTask() {
        subTask = true;
        return this;
    }

    /** It is put away. */
    public HistoryBuilder archived() {
        archived = true;
        return this;
    }

    /** The tracker's own date of resolution, for tasks without history. */
    public HistoryBuilder resolutionDate(String when) {
        resolutionDate = Optional.of(instant(when));
        return this;
    }

    /** Moved to a status. */
    public HistoryBuilder status(String status) {
        return set(Field.STATUS, status);
    }

    /** Given to a team. */
    public HistoryBuilder owned(String team) {
        return set(Field.TEAM, team);
    }

    /** Taken from its team. */
    public HistoryBuilder ownedByNobody() {
        return set(Field.TEAM, "");
    }

    /** Given to a person. */
    public HistoryBuilder assigned(String person) {
        return set(Field.ASSIGNEE, person);
    }

    /** Put into a stream. */
    public HistoryBuilder stream(String stream) {
        return set(Field.STREAM, stream);
    }

    /** Moved into a project. */
    public HistoryBuilder project(String projectId) {
        return set(Field.PROJECT, projectId);
    }

    /** Resolved. */
    public HistoryBuilder resolved(String resolution) {
        return set(Field.RESOLUTION, resolution);
    }

    /** Resolved, and that solved it. */
    public HistoryBuilder solved() {
        return resolved("solved");
    }

    /** Opened again. */
    public HistoryBuilder reopened() {
        return set(Field.RESOLUTION, "");
    }

    /** A task type was added. */
    public HistoryBuilder type(String type) {
        values.computeIfAbsent(Field.TASK_TYPE, field -> new LinkedHashSet<>()).add(type);
        now.ifPresent(at -> changes.add(FieldChange.of(Field.TASK_TYPE, at, "", type)));
        return this;
    }

    /** A task type was taken away. */
    public HistoryBuilder typeRemoved(String type) {
        values.getOrDefault(Field.TASK_TYPE, new LinkedHashSet<>()).remove(type);
        now.ifPresent(at -> changes.add(FieldChange.of(Field.TASK_TYPE, at, type, "")));
        return this;
    }

    /** Somebody outside pressed for it. */
    public HistoryBuilder pressed(String... options) {
        values.put(Field.PRESSURE, Set.of(options));
        return this;
    }

    /** The story so far. */
    public WorkHistory build() {
        long project = values.getOrDefault(Field.PROJECT, Set.of()).stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(100);
        WorkItem item = new WorkItem(
                id, project, "task", subTask, archived, Optional.empty(), created, resolutionDate, Map.copyOf(values));
        return new WorkHistory(item, changes);
    }

    /** The facts of the story so far. */
    public Facts facts() {
        return Facts.of(build(), STAGES);
    }

    private HistoryBuilder set(Field field, String value) {
        String before =
                values.getOrDefault(field, Set.of()).stream().findFirst().orElse("");
        values.put(field, value.isEmpty() ? Set.of() : Set.of(value));
        now.ifPresent(at -> changes.add(FieldChange.of(field, at, before, value)));
        return this;
    }

    /** The same as an older version of the plugin kept it: when somebody worked on it was not read yet. */
    public static Facts unread(Facts facts) {
        return new Facts(
                facts.itemId(),
                facts.projectId(),
                facts.typeId(),
                facts.subTask(),
                facts.archived(),
                facts.securityLevel(),
                facts.progress(),
                facts.outcome(),
                facts.owners(),
                facts.stream(),
                facts.taskTypes(),
                Optional.empty());
    }
}
