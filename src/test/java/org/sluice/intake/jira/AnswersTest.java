package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.FlowStage;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.tracker.people.User;

/** A reporter who was asked answers, and the task comes back to triage. */
public class AnswersTest {

    /** Set-up takes Jira's own status for it. */
    private static final String TRIAGE = "Open";

    @Rule
    public final FlowStage stage = new FlowStage(List.of(AnswerRow.class));

    private final ManualScheduler scheduler = new ManualScheduler();
    private final Events publisher = new Events();
    private AnswerRows rows;
    private Issue task;

    @Before
    public void askTheReporter() throws Exception {
        stage.run("en");
        stage.streamFields.give(stage.empty(), true);
        stage.projects().attach(stage.empty(), thing(Kind.SCHEME));
        task = stage.task();
        stage.jira.tracker.users().add(new User("rita", "rita", "Rita", "rita@example.org", true, "en"));
        IntakeFlow flow = new IntakeFlow(stage.flows);
        rows = new AnswerRows(stage.jira.tables.activeObjects());
        BackToTriage back = new BackToTriage(
                stage.jira.get(IssueManager.class),
                stage.jira.get(IssueService.class),
                stage.jira.get(WorkflowManager.class),
                flow);
        AnswerJob job = new AnswerJob(
                new AnswerWork(rows, back, stage.clock), new LocalLocks(), new BackgroundJob(scheduler, stage.clock));
        job.onStart();
        new AnswerEvents(publisher, flow, rows, job, stage.clock).onStart();
        scheduler.runAll();
    }

    @Test
    public void shouldComeBackWhenTheReporterComments() throws Exception {
        go("Ask the reporter");

        happens(EventType.ISSUE_COMMENTED_ID, "admin");

        assertThat(status()).isEqualTo("Waiting for reporter");
        scheduler.runAll();
        assertThat(status()).isEqualTo(TRIAGE);
        assertThat(rows.next()).isEmpty();
    }

    @Test
    public void shouldComeBackWhenTheReporterChangesWhatItSays() throws Exception {
        go("Ask the reporter");

        happens(EventType.ISSUE_UPDATED_ID, "admin");
        happens(EventType.ISSUE_COMMENTED_ID, "admin");

        scheduler.runAll();
        assertThat(status()).isEqualTo(TRIAGE);
        assertThat(rows.next()).isEmpty();
    }

    @Test
    public void shouldHearNobodyElseAndNoOtherEvent() throws Exception {
        go("Ask the reporter");

        happens(EventType.ISSUE_COMMENTED_ID, "rita");
        happens(EventType.ISSUE_GENERICEVENT_ID, "admin");

        assertThat(rows.next()).isEmpty();
        scheduler.runAll();
        assertThat(status()).isEqualTo("Waiting for reporter");
    }

    @Test
    public void shouldLeaveATaskThatNobodyAskedAbout() throws Exception {
        happens(EventType.ISSUE_COMMENTED_ID, "admin");

        assertThat(rows.next()).isEmpty();
    }

    @Test
    public void shouldLeaveATaskThatSomebodyHasDecidedMeanwhile() throws Exception {
        go("Ask the reporter");
        happens(EventType.ISSUE_COMMENTED_ID, "admin");
        go("Ready to start");

        scheduler.runAll();

        assertThat(status()).isEqualTo("Ready to start");
        assertThat(rows.next()).isEmpty();
    }

    /** A server that ends in between has the row, and works it off when it starts. */
    @Test
    public void shouldGoOnAfterARestart() throws Exception {
        go("Ask the reporter");
        rows.add(task.getId(), stage.clock.instant());
        AnswerJob later = new AnswerJob(
                new AnswerWork(
                        rows,
                        new BackToTriage(
                                stage.jira.get(IssueManager.class),
                                stage.jira.get(IssueService.class),
                                stage.jira.get(WorkflowManager.class),
                                new IntakeFlow(stage.flows)),
                        stage.clock),
                new LocalLocks(),
                new BackgroundJob(scheduler, stage.clock));

        later.onStart();
        scheduler.runAll();

        assertThat(status()).isEqualTo(TRIAGE);
    }

    /** What fails is tried again for a day: here the workflow has lost what it calls triage. */
    @Test
    public void shouldTryAgainForADay() throws Exception {
        go("Ask the reporter");
        BackToTriage lost = new BackToTriage(
                stage.jira.get(IssueManager.class),
                stage.jira.get(IssueService.class),
                stage.jira.get(WorkflowManager.class),
                new IntakeFlow(this::withoutTriage));
        AnswerWork work = new AnswerWork(rows, lost, stage.clock);
        rows.add(task.getId(), stage.clock.instant());

        work.drain(() -> false);

        assertThat(rows.next()).hasValueSatisfying(next -> assertThat(next).isAfter(stage.clock.instant()));
        stage.clock.set(stage.clock.instant().plus(AnswerWork.PATIENCE));
        work.drain(() -> false);
        assertThat(rows.next()).isEmpty();
        assertThat(status()).isEqualTo("Waiting for reporter");
    }

    private Optional<Flow> withoutTriage() {
        return stage.flows
                .site()
                .map(flow -> new Flow(
                        flow.workflow(),
                        Map.of(
                                FlowStatus.WAITING_FOR_REPORTER,
                                flow.status(FlowStatus.WAITING_FOR_REPORTER).orElseThrow()),
                        flow.fields(),
                        flow.resolutions(),
                        flow.roles()));
    }

    private void happens(Long event, String user) {
        publisher.publish(new IssueEvent(task(), Map.of(), person(user), event));
    }

    private Issue task() {
        return stage.jira.get(IssueManager.class).getIssueObject(task.getId());
    }

    private String status() {
        return task().getStatus().getName();
    }

    private ApplicationUser person(String name) {
        return stage.jira.get(UserManager.class).getUserByName(name);
    }

    private String thing(Kind kind) {
        return stage.flows.parts().stream()
                .filter(one -> one.part().kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .orElseThrow();
    }

    private void go(String name) {
        IssueService service = stage.jira.get(IssueService.class);
        int action = stage.jira
                .get(WorkflowManager.class)
                .getWorkflow("Sluice two streams")
                .getActionsByName(name)
                .iterator()
                .next()
                .getId();
        IssueService.TransitionValidationResult valid =
                service.validateTransition(person("admin"), task.getId(), action, service.newIssueInputParameters());
        assertThat(valid.getErrorCollection().hasAnyErrors()).as(name).isFalse();
        assertThat(service.transition(person("admin"), valid).isValid())
                .as(name)
                .isTrue();
    }
}
