package org.sluice.intake.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.Backlog;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.Sweeps;
import org.sluice.intake.domain.SweptTask;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/** The sweep of a backlog, for the team. Only what somebody has chosen is passed on. */
public final class SweepDesk {

    private final Host host;
    private final IntakeTeam team;
    private final Backlog backlog;
    private final Sweeps sweeps;
    private final SweepView view;
    private final OneAtATime one;

    /** Answers the team alone. */
    public SweepDesk(Host host, IntakeTeam team, Backlog backlog, Sweeps sweeps, SweepView view, OneAtATime one) {
        this.host = host;
        this.team = team;
        this.backlog = backlog;
        this.sweeps = sweeps;
        this.view = view;
        this.one = one;
    }

    SweepDto look(String projectKey) {
        return shown(ours(projectKey));
    }

    private SweepDto shown(ProjectRef project) {
        Optional<Sweep> last = sweeps.latest(project.id());
        List<SweptTask> tasks = last.map(sweep -> sweeps.tasks(sweep.id())).orElse(List.of());
        boolean atIt = last.filter(sweep -> isAtIt(sweep, tasks)).isPresent();
        return new SweepDto(
                atIt ? null : view.preview(backlog.preview(host.callerKey(), project.id())),
                last.map(sweep -> view.run(sweep, tasks, sweeps.isPaused(project.id())))
                        .orElse(null));
    }

    /** Answers with how it stands then. */
    SweepDto tell(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        SweepForm form = SweepForm.of(body);
        one.change(project, () -> {
            switch (form.what()) {
                case "start" -> start(project, form);
                case "stop" -> sweeps.stop(running(project, SweepState.RUNNING));
                case "resume" -> resume(project);
                default -> sweeps.end(atIt(project));
            }
            return project;
        });
        return shown(project);
    }

    /** The project, where the caller works in it; a stranger does not learn that it is there. */
    private ProjectRef ours(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!team.holds(project.id(), host.callerKey())) {
            throw Refusal.forbidden("sluice.intake.error.not-team");
        }
        return project;
    }

    private void start(ProjectRef project, SweepForm form) {
        unpaused(project);
        if (sweeps.latest(project.id())
                .filter(sweep -> isAtIt(sweep, sweeps.tasks(sweep.id())))
                .isPresent()) {
            throw Refusal.conflict("sluice.sweep.error.at-it");
        }
        Backlog.Preview preview = backlog.preview(host.callerKey(), project.id());
        // Counted before each is looked up.
        Set<String> keys = form.lines().stream()
                .flatMap(chosen -> chosen.issues().stream())
                .collect(Collectors.toSet());
        if (keys.isEmpty() || keys.size() > Backlog.MOST) {
            throw Refusal.badInput("lines", "sluice.sweep.error.count", Backlog.MOST);
        }
        List<SweepChoice> choices = new ArrayList<>();
        for (SweepForm.Chosen chosen : form.lines()) {
            String receiver = preview.groups().stream()
                    .filter(group -> group.line().id() == chosen.line())
                    .filter(group -> view.hindrance(group).isEmpty())
                    .flatMap(group -> group.team().stream())
                    .findFirst()
                    .orElseThrow(() -> Refusal.conflict("sluice.sweep.error.old"));
            // One that is named twice goes where it is named first.
            chosen.issues().stream()
                    .filter(keys::remove)
                    .forEach(key ->
                            choices.add(new SweepChoice(task(project, key), chosen.line(), receiver, chosen.reason())));
        }
        sweeps.start(project.id(), host.callerKey(), choices);
    }

    private long task(ProjectRef project, String key) {
        return backlog.task(host.callerKey(), project.id(), key)
                .orElseThrow(() -> Refusal.badInput("issues", "sluice.intake.error.no-task", key));
    }

    private void resume(ProjectRef project) {
        unpaused(project);
        sweeps.resume(running(project, SweepState.STOPPED), host.callerKey());
    }

    private void unpaused(ProjectRef project) {
        if (sweeps.isPaused(project.id())) {
            throw Refusal.conflict("sluice.sweep.error.paused");
        }
    }

    private Sweep running(ProjectRef project, SweepState state) {
        return Optional.of(atIt(project))
                .filter(sweep -> sweep.state() == state)
                .orElseThrow(() -> Refusal.conflict("sluice.sweep.error.state"));
    }

    private Sweep atIt(ProjectRef project) {
        return sweeps.latest(project.id())
                .filter(sweep -> isAtIt(sweep, sweeps.tasks(sweep.id())))
                .orElseThrow(() -> Refusal.conflict("sluice.sweep.error.state"));
    }

    private static boolean isAtIt(Sweep sweep, List<SweptTask> tasks) {
        return sweep.state().isGathering()
                && tasks.stream().anyMatch(task -> task.step().isAhead());
    }
}
