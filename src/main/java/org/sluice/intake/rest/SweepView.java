package org.sluice.intake.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.Backlog;
import org.sluice.intake.domain.LeftOut;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.Sweeps;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.TaskRef;
import org.sluice.platform.Words;

/** How a sweep is shown to somebody of the team: in their language, and no project or task that they may not see. */
public final class SweepView {

    /** Of the tasks that were left, or whose reporters were not told, no more are named: each is a question to Jira. */
    static final int MOST_NAMED = 100;

    private final Host host;
    private final Words words;

    /** Speaks the caller's language. */
    public SweepView(Host host, Words words) {
        this.host = host;
        this.words = words;
    }

    SweepDto.PreviewDto preview(Backlog.Preview preview) {
        return new SweepDto.PreviewDto(
                preview.looked(),
                preview.more(),
                Backlog.MOST,
                Sweeps.BATCH,
                preview.groups().stream().map(this::group).toList());
    }

    private SweepDto.GroupDto group(Backlog.Group group) {
        return new SweepDto.GroupDto(
                group.line().id(),
                group.line().what(),
                receiver(group).orElse(null),
                group.line().sentence(),
                hindrance(group).orElse(null),
                group.tasks().stream()
                        .map(task -> new SweepDto.TaskDto(
                                task.key(), task.summary(), task.since().toString(), task.words()))
                        .toList());
    }

    private Optional<String> receiver(Backlog.Group group) {
        Whose whose = group.line().whose();
        return whose.kind() == Whose.Kind.DEPARTMENT
                ? Optional.of(whose.name())
                : group.team().or(() -> host.browsable(whose.project())
                        .or(() -> host.creatable(whose.project()))
                        .map(ProjectRef::name));
    }

    /** Why a group cannot be passed on, none where it can. */
    Optional<String> hindrance(Backlog.Group group) {
        Whose whose = group.line().whose();
        if (group.team().isEmpty()) {
            return Optional.of(words.say("sluice.sweep.hindrance.no-team"));
        }
        return whose.kind() == Whose.Kind.PROJECT
                        && host.creatable(whose.project()).isEmpty()
                ? Optional.of(words.say("sluice.sweep.hindrance.closed"))
                : Optional.empty();
    }

    SweepDto.RunDto run(Sweep sweep, List<SweptTask> tasks, boolean paused) {
        return new SweepDto.RunDto(
                sweep.state().code(),
                sweep.started().toString(),
                tasks.size(),
                count(tasks.stream().filter(task -> task.step().isPassedOn())),
                count(tasks.stream().filter(task -> task.step().isAhead())),
                count(tasks.stream().filter(task -> task.step().isPassedOn() && task.step() != SweptStep.MOVED)),
                paused,
                left(tasks).limit(MOST_NAMED).map(this::left).toList(),
                untold(tasks)
                        .limit(MOST_NAMED)
                        .map(task -> named(task, "sluice.outbox.hindrance." + task.why()))
                        .toList(),
                count(left(tasks)),
                count(untold(tasks)));
    }

    private static Stream<SweptTask> left(List<SweptTask> tasks) {
        return tasks.stream().filter(task -> task.step() == SweptStep.SKIPPED || task.step() == SweptStep.BACK);
    }

    private static Stream<SweptTask> untold(List<SweptTask> tasks) {
        return tasks.stream().filter(task -> task.step() == SweptStep.UNTOLD);
    }

    private static int count(Stream<SweptTask> tasks) {
        return Math.toIntExact(tasks.count());
    }

    private SweepDto.LeftDto left(SweptTask task) {
        return named(
                task, task.step() == SweptStep.BACK ? "sluice.sweep.left.back" : "sluice.sweep.left." + task.why());
    }

    private SweepDto.LeftDto named(SweptTask task, String key) {
        Optional<TaskRef> seen = host.task(task.choice().taskId());
        // What a rule says of a task names it and what it lacks.
        boolean tells = seen.isEmpty() && task.why().equals(LeftOut.REFUSED.code());
        return new SweepDto.LeftDto(
                seen.map(TaskRef::key).orElse(null),
                seen.map(TaskRef::summary).orElse(null),
                tells ? words.say("sluice.sweep.left.unseen") : words.say(key, task.detail()));
    }
}
