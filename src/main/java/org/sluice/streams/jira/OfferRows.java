package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.sluice.platform.NightlyPart;
import org.sluice.work.KeptElsewhere;

/** When urgent tasks were offered by their workflow, in Active Objects. */
public final class OfferRows implements KeptElsewhere, NightlyPart {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int BATCH = 500;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public OfferRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A task is offered from now on; the time of whoever is on urgent begins anew. */
    void offer(long taskId, long projectId, Instant now) {
        ao.executeInTransaction(() -> {
            forgetTask(taskId);
            return ao.create(
                    OfferRow.class,
                    Map.of(
                            OfferRow.TASK_ID,
                            taskId,
                            OfferRow.PROJECT_ID,
                            projectId,
                            OfferRow.OFFERED_AT,
                            now.toEpochMilli()));
        });
    }

    /** When a task was offered, none when its workflow did not say so. */
    Optional<Instant> since(long taskId) {
        return Optional.ofNullable(since(List.of(taskId)).get(taskId));
    }

    /** When tasks were offered, by id, for those of which their workflow said so. */
    Map<Long, Instant> since(List<Long> taskIds) {
        Map<Long, Instant> since = new HashMap<>();
        for (int start = 0; start < taskIds.size(); start += BATCH) {
            List<Long> some = taskIds.subList(start, Math.min(start + BATCH, taskIds.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            for (OfferRow row : ao.find(OfferRow.class, OfferRow.TASK_ID + " IN (" + marks + ")", some.toArray())) {
                since.put(row.getTaskId(), Instant.ofEpochMilli(row.getOfferedAt()));
            }
        }
        return since;
    }

    /** A task is offered no more. */
    void forgetTask(long taskId) {
        ao.deleteWithSQL(OfferRow.class, OfferRow.TASK_ID + " = ?", taskId);
    }

    /** Offers that are long over: by then each is one to all. */
    @Override
    public void night(Instant now) {
        ao.deleteWithSQL(
                OfferRow.class, OfferRow.OFFERED_AT + " < ?", now.minus(KEPT).toEpochMilli());
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new TreeSet<>();
        ao.stream(OfferRow.class, Query.select("ID, " + OfferRow.PROJECT_ID), row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(OfferRow.class, OfferRow.PROJECT_ID + " = ?", projectId);
    }
}
