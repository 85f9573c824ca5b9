package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outbox;
import org.sluice.intake.domain.Outbox.Waiting;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.Undelivered;
import org.sluice.platform.Patience;
import org.sluice.work.KeptElsewhere;

/** What the outcomes of the intake send out, in Active Objects. */
public final class AoOutbox implements KeptElsewhere {

    private static final int BATCH = 100;

    private static final String OPEN = "(" + OutboxRow.STEP + " = ? OR " + OutboxRow.STEP + " = ?)";

    private static final long NEVER = Long.MAX_VALUE;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoOutbox(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Something is to leave when its time comes. */
    void add(Outgoing out) {
        RecordedOutcome said = out.said();
        Map<String, Object> row = new HashMap<>(Map.of(
                OutboxRow.PARCEL,
                said.taskId() + "." + said.at().toEpochMilli(),
                OutboxRow.TASK_ID,
                said.taskId(),
                OutboxRow.PROJECT_ID,
                said.projectId(),
                OutboxRow.OUTCOME,
                said.outcome().code(),
                OutboxRow.SAID_AT,
                said.at().toEpochMilli(),
                OutboxRow.STEP,
                out.step().code(),
                OutboxRow.DUE_AT,
                out.due().toEpochMilli(),
                OutboxRow.FAILURES,
                0,
                OutboxRow.CONFIRMED,
                out.confirmed()));
        put(row, OutboxRow.RECEIVER, said.receiver());
        put(row, OutboxRow.LEFT_STATUS, out.left());
        put(row, OutboxRow.SAID_BY, out.by());
        put(row, OutboxRow.REASON_TEXT, out.reason());
        ao.create(OutboxRow.class, row);
    }

    /** A database may hold no empty text. */
    private static void put(Map<String, Object> row, String column, String text) {
        if (!text.isEmpty()) {
            row.put(column, text);
        }
    }

    /** What is due after a row, and not given up. */
    List<Outgoing> due(long after, Instant now) {
        Query query = Query.select()
                .where("ID > ? AND " + OutboxRow.DUE_AT + " <= ?", after, now.toEpochMilli())
                .order("ID ASC")
                .limit(BATCH);
        return waiting(query).map(Waiting::out).toList();
    }

    /** When the next one is due, none when nothing waits or all is given up. */
    Optional<Instant> next() {
        Query query = Query.select()
                .where(OutboxRow.DUE_AT + " < ?", NEVER)
                .order(OutboxRow.DUE_AT + " ASC")
                .limit(1);
        return waiting(query).map(Waiting::due).findFirst();
    }

    /** What of a project is not delivered, what was said first first, as far as a page shows. */
    List<Waiting> of(long projectId) {
        Query query = Query.select()
                .where(
                        OutboxRow.PROJECT_ID + " = ? AND " + OPEN,
                        projectId,
                        OutgoingStep.RECEIVER.code(),
                        OutgoingStep.REPORTER.code())
                .order("ID ASC")
                .limit(Outbox.MOST);
        return waiting(query).toList();
    }

    /** How many of a project are not delivered. */
    int many(long projectId) {
        return ao.count(
                OutboxRow.class,
                OutboxRow.PROJECT_ID + " = ? AND " + OPEN,
                projectId,
                OutgoingStep.RECEIVER.code(),
                OutgoingStep.REPORTER.code());
    }

    /** What a reporter was to be told, and could not be for so long that it is no news any more, waits no longer. */
    void letGo(Instant now) {
        Query query = Query.select()
                .where(
                        OutboxRow.STEP + " = ? AND " + OutboxRow.DUE_AT + " = ? AND " + OutboxRow.SAID_AT + " < ?",
                        OutgoingStep.REPORTER.code(),
                        NEVER,
                        now.minus(Outgoing.NEWS).toEpochMilli())
                .limit(BATCH);
        waiting(query).map(Waiting::out).forEach(out -> done(out, true, now));
    }

    /** One that is not delivered. */
    Optional<Waiting> one(long id) {
        return waiting(Query.select().where("ID = ?", id))
                .filter(one -> one.out().step().isOpen())
                .findFirst();
    }

    private Stream<Waiting> waiting(Query query) {
        return Arrays.stream(ao.find(OutboxRow.class, query))
                .map(AoOutbox::read)
                .flatMap(Optional::stream);
    }

    /** None for what a later version of Sluice may have written. */
    static Optional<Waiting> read(OutboxRow row) {
        Optional<OutgoingStep> step = OutgoingStep.of(row.getStep());
        return IntakeOutcome.of(row.getOutcome())
                .filter(outcome -> step.isPresent())
                .map(outcome -> new Waiting(
                        new Outgoing(
                                row.getID(),
                                new RecordedOutcome(
                                        row.getTaskId(),
                                        row.getProjectId(),
                                        outcome,
                                        text(row.getReceiver()),
                                        Instant.ofEpochMilli(row.getSaidAt())),
                                text(row.getLeftStatus()),
                                text(row.getSaidBy()),
                                text(row.getReasonText()),
                                step.get(),
                                Optional.ofNullable(row.getMadeId()),
                                Optional.ofNullable(row.getMadeAfter()),
                                row.getConfirmed()),
                        Instant.ofEpochMilli(row.getDueAt()),
                        Optional.ofNullable(row.getHindrance())
                                .flatMap(Hindrance::of)
                                .map(why -> new Undelivered(why, text(row.getDetailText())))));
    }

    static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    /** A task of the receiving project is about to be made, behind all that there are. */
    void making(long id, long after) {
        change(id, row -> row.setMadeAfter(after));
    }

    /** The other team has it as a task. */
    void made(long id, long task) {
        change(id, row -> row.setMadeId(task));
    }

    /** The receiver has it, and what is left is to tell the reporter. */
    void received(long id) {
        change(id, row -> {
            row.setStep(OutgoingStep.REPORTER.code());
            cleared(row);
        });
    }

    /** The reporter was asked, and is reminded once; who asked is not kept. */
    void asked(long id, Instant due) {
        change(id, row -> {
            row.setStep(OutgoingStep.ASKED.code());
            row.setDueAt(due.toEpochMilli());
            row.setSaidBy(null);
            cleared(row);
        });
    }

    /**
     * All are told; what another team has as a task is remembered, without who said it and why.
     *
     * @param awaited whether the task waits here until they take theirs, and for whom it waits stays known until then
     */
    void done(Outgoing out, boolean awaited, Instant now) {
        if (out.made().isEmpty()) {
            drop(out.id());
            return;
        }
        change(out.id(), row -> {
            row.setStep((awaited ? OutgoingStep.AWAITED : OutgoingStep.PASSED).code());
            row.setDueAt(awaited ? now.toEpochMilli() : NEVER);
            row.setReasonText(null);
            cleared(row);
            if (!awaited) {
                row.setSaidBy(null);
            }
        });
    }

    static void cleared(OutboxRow row) {
        row.setHindrance(null);
        row.setDetailText(null);
        row.setFailures(0);
    }

    /** Nothing more of it is delivered. */
    void drop(long id) {
        ao.deleteWithSQL(OutboxRow.class, "ID = ?", id);
    }

    /** It failed, and is tried again after a while, which grows; one that is given up waits for somebody's word. */
    void failed(Outgoing out, Undelivered why, Instant now) {
        change(out.id(), row -> {
            row.setFailures(row.getFailures() + 1);
            row.setHindrance(why.why().code());
            row.setDetailText(why.detail().isEmpty() ? null : why.detail());
            row.setDueAt(
                    out.isGivenUp(now)
                            ? NEVER
                            : now.plus(Patience.pause(row.getFailures())).toEpochMilli());
        });
    }

    /** It is to be tried now. */
    void again(long id, boolean confirmed, Instant now) {
        change(id, row -> {
            row.setDueAt(now.toEpochMilli());
            row.setConfirmed(row.getConfirmed() || confirmed);
        });
    }

    private void change(long id, Consumer<OutboxRow> work) {
        for (OutboxRow row : ao.find(OutboxRow.class, "ID = ?", id)) {
            work.accept(row);
            row.save();
        }
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(OutboxRow.class, row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(OutboxRow.class, OutboxRow.PROJECT_ID + " = ?", projectId);
    }
}
