package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.sluice.intake.domain.LeftOut;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Undelivered;
import org.sluice.work.KeptElsewhere;

/** The sweeps of backlogs, in Active Objects: a row for each, and one for each of its tasks. */
public final class AoSweeps implements KeptElsewhere {

    private static final String OF_SWEEP = SweptTaskRow.SWEEP_ID + " = ?";

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoSweeps(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Begins one in which each task waits; those of the project that are over are forgotten. */
    void start(long projectId, String by, Instant now, List<SweepChoice> choices) {
        ao.executeInTransaction(() -> {
            forget(projectId, SweepState.DONE);
            SweepRow sweep = ao.create(
                    SweepRow.class,
                    Map.of(
                            SweepRow.PROJECT_ID,
                            projectId,
                            SweepRow.STATE,
                            SweepState.RUNNING.code(),
                            SweepRow.STARTED_BY,
                            by,
                            SweepRow.STARTED_AT,
                            now.toEpochMilli()));
            choices.forEach(choice -> add(sweep.getID(), choice));
            return sweep.getID();
        });
    }

    private void add(long sweepId, SweepChoice choice) {
        Map<String, Object> row = new HashMap<>(Map.of(
                SweptTaskRow.SWEEP_ID, sweepId,
                SweptTaskRow.TASK_ID, choice.taskId(),
                SweptTaskRow.LINE_ID, choice.lineId(),
                SweptTaskRow.RECEIVER, choice.receiver(),
                SweptTaskRow.STEP, SweptStep.WAITING.code()));
        if (!choice.reason().isEmpty()) {
            row.put(SweptTaskRow.REASON_TEXT, choice.reason());
        }
        ao.create(SweptTaskRow.class, row);
    }

    /** The last sweep of a project. */
    Optional<Sweep> latest(long projectId) {
        return sweeps(Query.select()
                        .where(SweepRow.PROJECT_ID + " = ?", projectId)
                        .order("ID DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    /** One of a number. */
    Optional<Sweep> one(long id) {
        return sweeps(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    /** Those for which there is something to do. */
    List<Sweep> atWork() {
        return sweeps(Query.select()
                .where(
                        SweepRow.STATE + " = ? OR " + SweepRow.STATE + " = ?",
                        SweepState.RUNNING.code(),
                        SweepState.TELLING.code())
                .order("ID ASC"));
    }

    private List<Sweep> sweeps(Query query) {
        return Arrays.stream(ao.find(SweepRow.class, query))
                .flatMap(row -> SweepState.of(row.getState()).stream()
                        .map(state -> new Sweep(
                                row.getID(),
                                row.getProjectId(),
                                state,
                                AoOutbox.text(row.getStartedBy()),
                                Instant.ofEpochMilli(row.getStartedAt()))))
                .toList();
    }

    /** All tasks of a sweep, in their order. */
    List<SweptTask> tasks(long sweepId) {
        return tasks(Query.select().where(OF_SWEEP, sweepId).order("ID ASC"));
    }

    /** The tasks of a sweep of which nothing has become yet, as many as that. */
    List<SweptTask> ahead(long sweepId, int most) {
        return tasks(Query.select()
                .where(
                        OF_SWEEP + " AND (" + SweptTaskRow.STEP + " = ? OR " + SweptTaskRow.STEP + " = ?)",
                        sweepId,
                        SweptStep.WAITING.code(),
                        SweptStep.MOVING.code())
                .order("ID ASC")
                .limit(most));
    }

    /** What sweeps have of a task, the last one first. */
    List<SweptTask> of(long taskId) {
        return tasks(Query.select().where(SweptTaskRow.TASK_ID + " = ?", taskId).order("ID DESC"));
    }

    private List<SweptTask> tasks(Query query) {
        return Arrays.stream(ao.find(SweptTaskRow.class, query))
                .flatMap(row -> SweptStep.of(row.getStep()).stream().map(step -> read(row, step)))
                .toList();
    }

    private static SweptTask read(SweptTaskRow row, SweptStep step) {
        return new SweptTask(
                row.getID(),
                row.getSweepId(),
                new SweepChoice(
                        row.getTaskId(), row.getLineId(), row.getReceiver(), AoOutbox.text(row.getReasonText())),
                step,
                Optional.ofNullable(row.getStepAt()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getMadeId()),
                AoOutbox.text(row.getWhy()),
                AoOutbox.text(row.getDetailText()));
    }

    /** It goes on as somebody, by user key. */
    void goOn(long id, String by) {
        changeSweep(id, row -> {
            row.setState(SweepState.RUNNING.code());
            row.setStartedBy(by);
        });
    }

    /** It stands so from now on; who began it is forgotten when it is over. */
    void state(long id, SweepState state) {
        changeSweep(id, row -> {
            row.setState(state.code());
            if (state == SweepState.DONE) {
                row.setStartedBy(null);
            }
        });
    }

    private void changeSweep(long id, Consumer<SweepRow> work) {
        for (SweepRow row : ao.find(SweepRow.class, "ID = ?", id)) {
            work.accept(row);
            row.save();
        }
    }

    /**
     * A task is about to be passed on.
     *
     * @return whether it still is: the sweep may have been ended since it was read
     */
    boolean moving(long id, Instant now) {
        return changed(List.of(id), SweptStep::isAhead, row -> {
            row.setStep(SweptStep.MOVING.code());
            row.setStepAt(now.toEpochMilli());
        });
    }

    /** It is passed on, by what was said then. After a kill the outbox may have been sooner, and knows more. */
    void moved(long id, Instant at) {
        changed(List.of(id), step -> step == SweptStep.MOVED || !step.isPassedOn(), row -> {
            row.setStep(SweptStep.MOVED.code());
            row.setStepAt(at.toEpochMilli());
        });
    }

    /** The receiving team has what was said then, maybe as a task of its own. */
    void delivered(long id, Instant at, Optional<Long> made) {
        change(List.of(id), row -> {
            row.setStep(SweptStep.DELIVERED.code());
            row.setStepAt(at.toEpochMilli());
            row.setMadeId(made.orElse(null));
        });
    }

    /** Their reporter knows, or cannot be told. */
    void told(Collection<SweptTask> tasks, Optional<Undelivered> not) {
        SweptStep step = not.isPresent() ? SweptStep.UNTOLD : SweptStep.TOLD;
        change(ids(tasks), row -> {
            row.setStep(step.code());
            not.ifPresent(why -> because(row, why.why().code(), why.detail()));
        });
    }

    /** It was taken back, or decided otherwise since. */
    void back(SweptTask task) {
        change(List.of(task.id()), row -> row.setStep(SweptStep.BACK.code()));
    }

    /** They stay where they are. */
    void leftOut(Collection<SweptTask> tasks, LeftOut why, String detail) {
        change(ids(tasks), row -> {
            row.setStep(SweptStep.SKIPPED.code());
            because(row, why.code(), detail);
        });
    }

    /** Those whose turn has not come stay where they are; what has been begun since they were read goes on. */
    void ended(Collection<SweptTask> tasks) {
        changed(ids(tasks), step -> step == SweptStep.WAITING, row -> {
            row.setStep(SweptStep.SKIPPED.code());
            because(row, LeftOut.ENDED.code(), "");
        });
    }

    private static void because(SweptTaskRow row, String why, String detail) {
        row.setWhy(why);
        row.setDetailText(detail.isEmpty() ? null : detail);
    }

    private static List<Long> ids(Collection<SweptTask> tasks) {
        return tasks.stream().map(SweptTask::id).toList();
    }

    private void change(List<Long> ids, Consumer<SweptTaskRow> work) {
        changed(ids, any -> true, work);
    }

    /** All of them or none, of those that stand so; whether any did. */
    private boolean changed(List<Long> ids, Predicate<SweptStep> standing, Consumer<SweptTaskRow> work) {
        return ao.executeInTransaction(() -> {
            boolean any = false;
            for (Long id : ids) {
                for (SweptTaskRow row : ao.find(SweptTaskRow.class, "ID = ?", id)) {
                    if (SweptStep.of(row.getStep()).filter(standing).isPresent()) {
                        work.accept(row);
                        row.save();
                        any = true;
                    }
                }
            }
            return any;
        });
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(SweepRow.class, row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.executeInTransaction(() -> {
            forget(projectId, SweepState.values());
            return projectId;
        });
    }

    private void forget(long projectId, SweepState... states) {
        for (SweepState state : states) {
            for (SweepRow row : ao.find(
                    SweepRow.class,
                    SweepRow.PROJECT_ID + " = ? AND " + SweepRow.STATE + " = ?",
                    projectId,
                    state.code())) {
                ao.deleteWithSQL(SweptTaskRow.class, OF_SWEEP, row.getID());
                ao.delete(row);
            }
        }
    }
}
