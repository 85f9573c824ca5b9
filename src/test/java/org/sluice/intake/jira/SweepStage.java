package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.More;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Triage;
import org.sluice.intake.domain.TriageList;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Refusal;
import org.sluice.testing.Power;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.PausedRules;

/** A backlog of SUP that karl sweeps: what is about wireless is NET's, and a task is passed on as a transition would do it. */
final class SweepStage {

    /** Tasks of which the transition says no. */
    final Map<String, Refusal> refused = new HashMap<>();

    final List<String> moved = new ArrayList<>();
    boolean paused;
    Runnable meanwhile = () -> {};
    final OutboxStage outbox;
    private final TrackedJira jira;
    private final SetClock clock;

    SweepStage(TrackedJira jira, SetClock clock) {
        this(jira, clock, new OutboxStage(jira, clock).site());
        outbox.person("vera", "en", true, "vera@example.org");
        outbox.lines(new ScopeLine(
                0,
                "Wireless",
                Whose.project(outbox.project("NET")),
                "",
                new More(List.of("antenna"), List.of(), List.of(), "", Optional.empty())));
    }

    private SweepStage(TrackedJira jira, SetClock clock, OutboxStage outbox) {
        this.jira = jira;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** The same site as long as power lasts. */
    SweepStage powered(Power power) {
        ActiveObjects tables = power.through(ActiveObjects.class, jira.tables.activeObjects());
        return new SweepStage(jira, clock, new OutboxStage(jira, clock, tables));
    }

    /** A sweep of these tasks begins. */
    Sweep begun(List<MutableIssue> tasks) {
        outbox.sweeps.start(project(), "karl", clock.instant(), choices(tasks));
        return latest();
    }

    private List<SweepChoice> choices(List<MutableIssue> tasks) {
        return tasks.stream()
                .map(task -> new SweepChoice(task.getId(), 1, "Network", "All antennas are theirs"))
                .toList();
    }

    long project() {
        return outbox.project("SUP");
    }

    Sweep latest() {
        return outbox.sweeps.latest(project()).orElseThrow();
    }

    List<SweptTask> tasks() {
        return outbox.sweeps.tasks(latest().id());
    }

    /** The job runs. */
    void sweep() {
        SweepWork work = work();
        do {
            work.drain(() -> false);
        } while (work.pending());
    }

    SweepWork work() {
        return outbox.sweeping(
                new PassingOn(),
                Stub.of(PausedRules.class).answers("in", project -> paused).make());
    }

    /** All of it, as the jobs do it: the sweep, the outbox half a minute later, and the letters. */
    void all() {
        clock.set(clock.instant().plusSeconds(1));
        sweep();
        clock.set(clock.instant().plus(Outgoing.LEAVES));
        outbox.run();
        sweep();
    }

    /** What a transition does, step by step: the outcome, what it sends out, the status. */
    private final class PassingOn implements Triage {

        @Override
        public TriageList of(String person, long projectId, String issue) {
            throw new UnsupportedOperationException("one task is not asked for here: " + issue);
        }

        @Override
        public void say(String person, long projectId, SaidOutcome said) {
            if (refused.containsKey(said.issue())) {
                throw refused.get(said.issue());
            }
            MutableIssue issue = jira.get(IssueManager.class).getIssueObject(said.issue());
            if (!issue.getStatusId().equals("1")) {
                throw Refusal.conflict("sluice.intake.error.left", said.issue(), "Closed");
            }
            RecordedOutcome outcome =
                    outbox.record(issue, IntakeOutcome.PASS_ON, said.to().orElseThrow());
            outbox.outbox.add(Outgoing.of(outcome, "1", person, said.reason().orElseThrow()));
            close(issue);
            moved.add(said.issue());
            meanwhile.run();
        }

        @Override
        public TriageList of(String person, long projectId) {
            throw new UnsupportedOperationException("a sweep lists nothing");
        }

        @Override
        public void takeBack(String person, long projectId, String issue, IntakeOutcome said) {
            throw new UnsupportedOperationException("a sweep takes nothing back");
        }
    }

    /** By Jira's own workflow. */
    void close(MutableIssue issue) {
        IssueService service = jira.get(IssueService.class);
        ApplicationUser karl = jira.get(UserManager.class).getUserByKey("karl");
        IssueService.TransitionValidationResult checked = service.validateTransition(
                karl, issue.getId(), 2, service.newIssueInputParameters().setResolutionId("10000"));
        service.transition(karl, checked);
    }
}
