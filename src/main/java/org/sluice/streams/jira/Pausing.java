package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.WhereWasI;

/** Pauses one task as the person whose it is: the transition first, then what is remembered of it, then the field for the line. */
public final class Pausing {

    private static final Logger log = LoggerFactory.getLogger(Pausing.class);

    private final FlowTasks tasks;
    private final FlowMoves moves;
    private final IssueWriting writing;
    private final CustomFieldManager fields;
    private final PausedRows rows;
    private final OwnDeeds deeds;
    private final Clock clock;

    /** Makes transitions and rows. */
    public Pausing(
            FlowTasks tasks,
            FlowMoves moves,
            IssueWriting writing,
            CustomFieldManager fields,
            PausedRows rows,
            OwnDeeds deeds,
            Clock clock) {
        this.tasks = tasks;
        this.moves = moves;
        this.writing = writing;
        this.fields = fields;
        this.rows = rows;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Pauses a task. */
    Result pause(ApplicationUser person, Start.Pause pause, Optional<Long> urgent) {
        long task = pause.task().id();
        Optional<String> refused = deeds.pausing(task, () -> moves.move(person, task, FlowStatus.PAUSED));
        if (refused.isPresent()) {
            return new Result(refused, false);
        }
        boolean remembered = remember(
                PausedWork.left(task, person.getKey(), urgent, clock.instant(), pause.line()),
                pause.task().projectId());
        pause.line().ifPresent(line -> write(person, task, line));
        return new Result(Optional.empty(), remembered);
    }

    /** A task that Jira has paused is paused, whatever becomes of the table. */
    private boolean remember(PausedWork work, long projectId) {
        try {
            rows.leave(work, projectId);
            return true;
        } catch (RuntimeException | LinkageError e) {
            log.error("Task {} was paused, and Sluice could not remember for what", work.taskId(), e);
            return false;
        }
    }

    /**
     * What became of a pause.
     *
     * @param refused why Jira refuses it, none when the task is paused
     * @param remembered whether Sluice knows since when, for what and with which line
     */
    record Result(Optional<String> refused, boolean remembered) {}

    /** Leaves another line, or none, at a task that waits. */
    void leave(ApplicationUser person, long task, Optional<String> line) {
        rows.line(task, line);
        write(person, task, line.orElse(""));
    }

    /** The row has the line too, which is what greets: a field that is missing or closed costs nothing more than itself. */
    private void write(ApplicationUser person, long task, String line) {
        try {
            writing.leave(person, task, line)
                    .ifPresent(reason -> log.info("The line of task {} is not in its field: {}", task, reason));
        } catch (RuntimeException | LinkageError e) {
            log.warn("The line of task {} is not in its field", task, e);
        }
    }

    /** The line that stands in a task's field. */
    Optional<String> line(long taskId) {
        return tasks.flow()
                .field(FlowField.WHERE_WAS_I)
                .flatMap(id -> Optional.ofNullable(fields.getCustomFieldObject(id)))
                .flatMap(field -> tasks.issue(taskId).map(issue -> issue.getCustomFieldValue(field)))
                .map(Object::toString)
                .flatMap(WhereWasI::line)
                .filter(WhereWasI::fits);
    }
}
