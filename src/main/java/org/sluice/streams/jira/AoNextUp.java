package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.sluice.work.KeptElsewhere;

/** What is next up, in Active Objects. */
public final class AoNextUp implements KeptElsewhere {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoNextUp(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The tasks of a project that are next up, by id, in the order in which they were tapped. */
    Map<Long, Instant> of(long projectId) {
        Map<Long, Instant> tapped = new LinkedHashMap<>();
        Query query = Query.select()
                .where(NextUpRow.PROJECT_ID + " = ?", projectId)
                .order(NextUpRow.TAPPED_AT + " ASC, ID ASC");
        for (NextUpRow row : ao.find(NextUpRow.class, query)) {
            tapped.put(row.getTaskId(), Instant.ofEpochMilli(row.getTappedAt()));
        }
        return tapped;
    }

    /** A task is next up after all that are so at that instant; one that is already stays where it is. */
    void tap(long taskId, long projectId, Instant at) {
        try {
            write(taskId, projectId, at);
        } catch (RuntimeException e) {
            // Two who tap at once: the task has one row, and either tap will do.
            if (row(taskId).isEmpty()) {
                throw e;
            }
        }
    }

    private Optional<NextUpRow> row(long taskId) {
        return Arrays.stream(ao.find(NextUpRow.class, NextUpRow.TASK_ID + " = ?", taskId))
                .findFirst();
    }

    private void write(long taskId, long projectId, Instant at) {
        ao.executeInTransaction(() -> row(taskId)
                .orElseGet(() -> ao.create(
                        NextUpRow.class,
                        Map.of(
                                NextUpRow.TASK_ID,
                                taskId,
                                NextUpRow.PROJECT_ID,
                                projectId,
                                NextUpRow.TAPPED_AT,
                                free(projectId, at.toEpochMilli())))));
    }

    /** Two that were tapped in the same millisecond are in the order in which they came. */
    private long free(long projectId, long at) {
        long free = at;
        while (ao.count(
                        NextUpRow.class,
                        NextUpRow.PROJECT_ID + " = ? AND " + NextUpRow.TAPPED_AT + " = ?",
                        projectId,
                        free)
                > 0) {
            free++;
        }
        return free;
    }

    /** A task is no longer next up, if it was. */
    void drop(long taskId) {
        ao.deleteWithSQL(NextUpRow.class, NextUpRow.TASK_ID + " = ?", taskId);
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new TreeSet<>();
        for (NextUpRow row : ao.find(NextUpRow.class)) {
            projects.add(row.getProjectId());
        }
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(NextUpRow.class, NextUpRow.PROJECT_ID + " = ?", projectId);
    }
}
