package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.work.KeptElsewhere;

/**
 * The urgent tasks that a rule has offered, in Active Objects. From the last offer on runs the time after which a task is offered to all
 * ({@link org.sluice.streams.domain.Offers}); for a task that no rule has offered it runs from when it became urgent.
 */
public final class OfferedRows implements KeptElsewhere {

    /** By then each offer is one to all. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public OfferedRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The task is offered anew. */
    void offer(long projectId, long taskId, Instant at) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(OfferedRow.class, OfferedRow.TASK_ID + " = ?", taskId);
            return ao.create(
                    OfferedRow.class,
                    Map.of(
                            OfferedRow.TASK_ID,
                            taskId,
                            OfferedRow.PROJECT_ID,
                            projectId,
                            OfferedRow.OFFERED_AT,
                            at.toEpochMilli()));
        });
    }

    /** When a rule offered the task last, none when none did. */
    Optional<Instant> at(long taskId) {
        return Arrays.stream(ao.find(OfferedRow.class, OfferedRow.TASK_ID + " = ?", taskId))
                .map(row -> Instant.ofEpochMilli(row.getOfferedAt()))
                .findFirst();
    }

    /** The same for all tasks of a project, by id. */
    Map<Long, Instant> in(long projectId) {
        return Arrays.stream(ao.find(OfferedRow.class, OfferedRow.PROJECT_ID + " = ?", projectId))
                .collect(Collectors.toMap(OfferedRow::getTaskId, row -> Instant.ofEpochMilli(row.getOfferedAt())));
    }

    /** Offers that are long over. */
    void forgetBefore(Instant now) {
        ao.deleteWithSQL(
                OfferedRow.class,
                OfferedRow.OFFERED_AT + " < ?",
                now.minus(KEPT).toEpochMilli());
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(OfferedRow.class))
                .map(OfferedRow::getProjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(OfferedRow.class, OfferedRow.PROJECT_ID + " = ?", projectId);
    }
}
