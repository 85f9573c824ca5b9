package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.sluice.intake.domain.Outbox.Returned;
import org.sluice.intake.domain.Outbox.Waiting;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;

/** Which task another team has of which, in the rows of the outbox that were delivered. */
public final class AoPassedOn {

    /** A task that went through more hands began with one of them. */
    private static final int MOST_HOPS = 10;

    private static final int MOST_RETURNED = 100;

    /** Also while the reporter is not told: that may be for ever, where nobody can mail them. */
    private static final Set<OutgoingStep> FOLLOWED =
            Set.of(OutgoingStep.REPORTER, OutgoingStep.AWAITED, OutgoingStep.PASSED, OutgoingStep.ENDED);

    private static final Duration PAUSE = Duration.ofHours(1);

    /** Three days, an hour apart; whatever happens to either task then has it tried once more. */
    private static final int MOST_FAILURES = 72;

    private static final long NEVER = Long.MAX_VALUE;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoPassedOn(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Something happened to a task: where it is one that another team has, it is looked at. */
    boolean look(long made, Instant now) {
        boolean any = false;
        for (OutboxRow row : ao.find(OutboxRow.class, OutboxRow.MADE_ID + " = ?", made)) {
            if (isFollowed(row)) {
                row.setDueAt(now.toEpochMilli());
                row.save();
                any = true;
            }
        }
        return any;
    }

    private static boolean isFollowed(OutboxRow row) {
        return OutgoingStep.of(row.getStep()).filter(FOLLOWED::contains).isPresent();
    }

    /** What a project passed on as a task that is now to be passed back to it; the latest. */
    Optional<Outgoing> passedOn(long made, long projectId) {
        Query query = Query.select()
                .where(OutboxRow.MADE_ID + " = ? AND " + OutboxRow.PROJECT_ID + " = ?", made, projectId)
                .order("ID DESC");
        return Arrays.stream(ao.find(OutboxRow.class, query))
                .map(AoOutbox::read)
                .flatMap(Optional::stream)
                .map(Waiting::out)
                .filter(out -> out.step() != OutgoingStep.RECEIVER)
                .findFirst();
    }

    /** It was looked at; with who said it, only while it is awaited. */
    void followed(long id, OutgoingStep step) {
        change(id, row -> {
            row.setStep(step.code());
            row.setDueAt(NEVER);
            AoOutbox.cleared(row);
            if (step != OutgoingStep.AWAITED) {
                row.setSaidBy(null);
            }
        });
    }

    /** A transition was refused, and is tried again after an hour: rights, and what other rules ask for, change. */
    void later(long id, Instant now) {
        change(id, row -> {
            row.setFailures(row.getFailures() + 1);
            row.setDueAt(
                    row.getFailures() > MOST_FAILURES ? NEVER : now.plus(PAUSE).toEpochMilli());
        });
    }

    /** It came back, by a line of who does what where one is known; what is left is to bring it into triage. */
    void returned(long id, Optional<Long> line, Instant now) {
        change(id, row -> {
            row.setStep(OutgoingStep.RETURNED.code());
            row.setBackAt(now.toEpochMilli());
            row.setLineId(line.orElse(null));
            AoOutbox.cleared(row);
            row.setDueAt(now.toEpochMilli());
        });
    }

    /** What came back to a project, the latest first. */
    List<Returned> returned(long projectId) {
        Query query = Query.select()
                .where(
                        OutboxRow.PROJECT_ID + " = ? AND " + OutboxRow.STEP + " = ?",
                        projectId,
                        OutgoingStep.RETURNED.code())
                .order("ID DESC")
                .limit(MOST_RETURNED);
        return Arrays.stream(ao.find(OutboxRow.class, query))
                .map(row -> new Returned(
                        row.getTaskId(),
                        AoOutbox.text(row.getReceiver()),
                        Optional.ofNullable(row.getLineId()),
                        Instant.ofEpochMilli(
                                Optional.ofNullable(row.getBackAt()).orElse(0L))))
                .toList();
    }

    /** The task that one came from, with whichever team it was first; itself where nobody passed it on. */
    long origin(long taskId) {
        long task = taskId;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            OutboxRow[] from = ao.find(
                    OutboxRow.class,
                    Query.select()
                            // What was passed back has a task behind it that is older.
                            .where(OutboxRow.MADE_ID + " = ? AND " + OutboxRow.TASK_ID + " < ?", task, task)
                            .order("ID ASC")
                            .limit(1));
            if (from.length == 0) {
                return task;
            }
            task = from[0].getTaskId();
        }
        return task;
    }

    /** Whether a task is known as the one that a team got. */
    boolean isMade(long taskId) {
        return ao.count(OutboxRow.class, OutboxRow.MADE_ID + " = ?", taskId) > 0;
    }

    private void change(long id, Consumer<OutboxRow> work) {
        for (OutboxRow row : ao.find(OutboxRow.class, "ID = ?", id)) {
            work.accept(row);
            row.save();
        }
    }
}
