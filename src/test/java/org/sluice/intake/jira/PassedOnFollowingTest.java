package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outbox.Returned;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.workbench.tracker.projects.Project;

/** Tests what becomes of tasks of SUP that NET has: karl passed them on, and may do all in both. */
public class PassedOnFollowingTest {

    private static final int CLOSE = 2;
    private static final int REOPEN = 3;

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private OutboxStage stage;

    @Before
    public void site() {
        stage = new OutboxStage(jira, clock).site();
        stage.lines(ScopeLine.of("Wireless", Whose.project(stage.project("NET"))));
    }

    @Test
    public void shouldEndAnUrgentTaskWhenTheOtherTeamHasTakenTheirs() {
        MutableIssue task = stage.reported("rita", "No net", "");
        passOn(task);
        assertThat(status("SUP-1")).isEqualTo("1");

        assign("NET-1", "karl");
        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("6");
        assertThat(jira.tables.activeObjects().find(OutboxRow.class)[0].getSaidBy())
                .isNull();
    }

    @Test
    public void shouldBringBackWhatTheOtherTeamEndedAsNotTheirsAndSayByWhichLine() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        passOn(task);
        close("NET-1", "10001");

        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("4");
        Returned back = stage.passed.returned(task.getProjectId()).get(0);
        assertThat(back.taskId()).isEqualTo(task.getId());
        assertThat(back.receiver()).isEqualTo("Network");
        assertThat(back.line()).isPresent();
        assertThat(back.at()).isEqualTo(clock.instant());
    }

    @Test
    public void shouldLeaveAloneWhatTheOtherTeamHasDone() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        passOn(task);
        close("NET-1", "10000");

        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("6");
        assertThat(stage.passed.returned(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldLeaveAloneWhatTheTeamHasDecidedOtherwiseSince() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        passOn(task);
        clock.set(clock.instant().plusSeconds(1));
        stage.record(task, IntakeOutcome.DUPLICATE, "");
        close("NET-1", "10001");

        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("6");
        assertThat(stage.passed.returned(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldMakeNoSecondTaskOfWhatThereCameFromHere() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        passOn(task);
        stage.linesOf("NET", ScopeLine.of("Printers", Whose.project(stage.project("SUP"))));
        close("NET-1", "10000");

        stage.said(issue("NET-1"), IntakeOutcome.PASS_ON, "SUP", "It is a printer");
        stage.run();

        assertThat(status("SUP-1")).isEqualTo("4");
        assertThat(jira.tracker.issues().byKey("SUP-2")).isEmpty();
        assertThat(stage.passed.returned(task.getProjectId())).hasSize(1);
    }

    @Test
    public void shouldFollowWhatTheOtherTeamHasThoughTheReporterIsNotToldAnyMore() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        stage.hasMailServer = false;
        passOn(task);
        long held = stage.outbox.of(task.getProjectId()).get(0).out().id();

        stage.team().drop(held);
        stage.run();
        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
        close("NET-1", "10001");
        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("4");
        assertThat(stage.passed.returned(task.getProjectId())).hasSize(1);
    }

    @Test
    public void shouldFollowWhatTheOtherTeamHasWhileTheReporterCannotBeTold() {
        MutableIssue task = stage.reported("rita", "No net", "");
        stage.hasMailServer = false;
        passOn(task);

        assign("NET-1", "karl");
        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("6");
        assertThat(stage.outbox.of(task.getProjectId())).hasSize(1);
        stage.hasMailServer = true;
        look("NET-1");
        assertThat(stage.mail).hasSize(1);
        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldBringBackWhatIsNotTheirsWhileTheReporterCannotBeTold() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        stage.hasMailServer = false;
        passOn(task);
        close("NET-1", "10001");

        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("4");
        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldNotTakeWhomJiraItselfGaveTheirsToForSomebodyWhoTookIt() {
        passOn(stage.reported("rita", "No net", ""));
        jira.database
                .jdbi()
                .useHandle(sql -> sql.execute(
                        "UPDATE issue SET assignee_key = 'karl' WHERE id = ?",
                        issue("NET-1").getId()));

        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("1");
        assign("NET-1", "rita");
        look("NET-1");
        assertThat(status("SUP-1")).isEqualTo("6");
    }

    @Test
    public void shouldTakeNoTidyingAwayOfWhatTheOtherTeamHasEndedAsTheirsForAReturn() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        passOn(task);
        close("NET-1", "10000");
        look("NET-1");

        MutableIssue theirs = issue("NET-1");
        jira.operations
                .delete()
                .remove(Optional.empty(), jira.tracker.issues().byKey("NET-1").orElseThrow(), true, false);
        assertThat(stage.passed.look(theirs.getId(), clock.instant())).isTrue();
        stage.run();

        assertThat(status("SUP-1")).isEqualTo("6");
        assertThat(stage.passed.returned(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldBringBackWhatTheOtherTeamOpensAgainAfterItsEndAndRefusesThen() {
        MutableIssue task = stage.reported("rita", "No net", "");
        close("SUP-1", "10000");
        passOn(task);
        close("NET-1", "10000");
        look("NET-1");

        move("NET-1", REOPEN, "");
        look("NET-1");
        assertThat(status("SUP-1")).isEqualTo("6");
        close("NET-1", "10001");
        look("NET-1");

        assertThat(status("SUP-1")).isEqualTo("4");
        assertThat(stage.passed.returned(task.getProjectId())).hasSize(1);
    }

    @Test
    public void shouldTryAnEndThatWasRefusedOnceMoreEachHour() {
        passOn(stage.reported("rita", "No net", ""));
        Project team = jira.tracker.projects().byKey("SUP").orElseThrow();
        jira.tracker
                .projects()
                .usePermissionScheme(
                        team, jira.tracker.schemes().add("Read only", "").id());
        assign("NET-1", "karl");
        look("NET-1");
        assertThat(status("SUP-1")).isEqualTo("1");

        jira.tracker.projects().usePermissionScheme(team, team.permissionSchemeId());
        stage.run();
        assertThat(status("SUP-1")).isEqualTo("1");
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        stage.run();

        assertThat(status("SUP-1")).isEqualTo("6");
    }

    private void passOn(MutableIssue task) {
        stage.said(task, IntakeOutcome.PASS_ON, "Network", "It is the net");
        stage.run();
        assertThat(jira.tracker.issues().byKey("NET-1")).isPresent();
    }

    private void look(String key) {
        assertThat(stage.passed.look(issue(key).getId(), clock.instant())).isTrue();
        stage.run();
    }

    private MutableIssue issue(String key) {
        return jira.get(IssueManager.class).getIssueObject(key);
    }

    private String status(String key) {
        return issue(key).getStatusId();
    }

    private void assign(String key, String person) {
        IssueService service = jira.get(IssueService.class);
        IssueService.AssignValidationResult checked =
                service.validateAssign(karl(), issue(key).getId(), person);
        assertThat(checked.isValid()).isTrue();
        service.assign(karl(), checked);
    }

    private void close(String key, String resolution) {
        move(key, CLOSE, resolution);
    }

    private void move(String key, int transition, String resolution) {
        IssueService service = jira.get(IssueService.class);
        IssueInputParameters input = service.newIssueInputParameters();
        if (!resolution.isEmpty()) {
            input.setResolutionId(resolution);
        }
        IssueService.TransitionValidationResult checked =
                service.validateTransition(karl(), issue(key).getId(), transition, input);
        assertThat(checked.isValid())
                .as(checked.getErrorCollection().toString())
                .isTrue();
        assertThat(service.transition(karl(), checked).isValid()).isTrue();
    }

    private ApplicationUser karl() {
        return jira.get(UserManager.class).getUserByKey("karl");
    }
}
