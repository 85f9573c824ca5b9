package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.sluice.streams.domain.PausedWork;
import org.sluice.work.KeptElsewhere;

/** What was left, in Active Objects. */
public final class PausedRows implements KeptElsewhere {

    private static final String WAITS = PausedRow.TAKEN_UP_AT + " IS NULL";
    private static final int MOST = 200;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public PausedRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A task was left just now; what was remembered of an earlier time is replaced. */
    void leave(PausedWork work, long projectId) {
        ao.executeInTransaction(() -> {
            drop(work.taskId());
            Map<String, Object> row = new HashMap<>(Map.of(
                    PausedRow.TASK_ID,
                    work.taskId(),
                    PausedRow.PROJECT_ID,
                    projectId,
                    PausedRow.PERSON,
                    work.person(),
                    PausedRow.LEFT_AT,
                    work.since().toEpochMilli()));
            work.pausedFor().ifPresent(task -> row.put(PausedRow.FOR_TASK, task));
            work.line().ifPresent(line -> row.put(PausedRow.LINE_LEFT, line));
            return ao.create(PausedRow.class, row);
        });
    }

    /** What is remembered of a task. */
    Optional<PausedWork> of(long taskId) {
        return rows(PausedRow.TASK_ID + " = ?", taskId).findFirst().map(PausedRows::work);
    }

    /** What waits for a person. */
    List<PausedWork> waitingFor(String person) {
        return found(Query.select()
                .where(PausedRow.PERSON + " = ? AND " + WAITS, person)
                .order(PausedRow.LEFT_AT + " DESC")
                .limit(MOST));
    }

    /** Whether anything waits for a person in a project. */
    boolean waits(String person, long projectId) {
        return ao.count(
                        PausedRow.class,
                        Query.select()
                                .where(
                                        PausedRow.PERSON + " = ? AND " + PausedRow.PROJECT_ID + " = ? AND " + WAITS,
                                        person,
                                        projectId))
                > 0;
    }

    /** What waits in a project, the longest first, from before a moment. */
    List<PausedWork> waitingSince(long projectId, Instant before) {
        return found(Query.select()
                .where(
                        PausedRow.PROJECT_ID + " = ? AND " + PausedRow.LEFT_AT + " < ? AND " + WAITS,
                        projectId,
                        before.toEpochMilli())
                .order(PausedRow.LEFT_AT + " ASC")
                .limit(MOST));
    }

    /** A task that waits is taken up; one that does not stays as it is. */
    void takeUp(long taskId, Instant now) {
        change(PausedRow.TASK_ID, taskId, row -> row.setTakenUpAt(now.toEpochMilli()));
    }

    /** The urgent task has ended that these were left for. */
    void free(long urgentId, Instant now) {
        change(PausedRow.FOR_TASK, urgentId, row -> {
            if (row.getFreedAt() == null) {
                row.setFreedAt(now.toEpochMilli());
            }
        });
    }

    /** A task is in another project now. */
    void follow(long taskId, long projectId) {
        change(PausedRow.TASK_ID, taskId, row -> row.setProjectId(projectId));
    }

    /** A task that waits is somebody else's now. */
    void give(long taskId, String person) {
        change(PausedRow.TASK_ID, taskId, row -> row.setPerson(person));
    }

    /** What the person leaves for themselves at a task that waits, in place of what they left before. */
    void line(long taskId, Optional<String> line) {
        change(PausedRow.TASK_ID, taskId, row -> row.setLineLeft(line.orElse(null)));
    }

    /** Nothing is remembered of a task. */
    void drop(long taskId) {
        ao.deleteWithSQL(PausedRow.class, PausedRow.TASK_ID + " = ?", taskId);
    }

    /** What was left before a moment, waiting or not: so many at the most, by the ids of their tasks from beyond one on. */
    List<PausedWork> leftBefore(Instant moment, long beyondTask, int most) {
        return found(Query.select()
                .where(PausedRow.LEFT_AT + " < ? AND " + PausedRow.TASK_ID + " > ?", moment.toEpochMilli(), beyondTask)
                .order(PausedRow.TASK_ID + " ASC")
                .limit(most));
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new TreeSet<>();
        ao.stream(
                PausedRow.class, Query.select("ID, " + PausedRow.PROJECT_ID), row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(PausedRow.class, PausedRow.PROJECT_ID + " = ?", projectId);
    }

    private void change(String column, long id, Consumer<PausedRow> how) {
        rows(column + " = ? AND " + WAITS, id).forEach(row -> {
            how.accept(row);
            row.save();
        });
    }

    private Stream<PausedRow> rows(String where, Object... values) {
        return Arrays.stream(ao.find(PausedRow.class, where, values));
    }

    private List<PausedWork> found(Query query) {
        return Arrays.stream(ao.find(PausedRow.class, query))
                .map(PausedRows::work)
                .toList();
    }

    private static PausedWork work(PausedRow row) {
        return new PausedWork(
                row.getTaskId(),
                row.getPerson(),
                Optional.ofNullable(row.getForTask()),
                Instant.ofEpochMilli(row.getLeftAt()),
                Optional.ofNullable(row.getLineLeft()),
                Optional.ofNullable(row.getFreedAt()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getTakenUpAt()).map(Instant::ofEpochMilli));
    }
}
