package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.jira.UndecidedTasks.Undecided;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;

/** Tests {@link UndecidedTasks} over Jira's own workflow, where an open task is in triage and one in progress waits for its reporter. */
public class UndecidedTasksTest {

    private static final int ASK = 4;
    private static final int ANSWER = 301;

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private OutboxStage stage;

    @Before
    public void site() {
        stage = new OutboxStage(jira, clock).site();
    }

    @Test
    public void shouldShowAnswersFirstAndQuestionsLast() {
        reported(4);
        move("SUP-1", ASK);
        move("SUP-4", ASK);
        move("SUP-4", ANSWER);

        Undecided found = undecided();

        assertThat(keys(found)).containsExactly("SUP-4", "SUP-2", "SUP-3", "SUP-1");
        assertThat(found.more()).isZero();
    }

    @Test
    public void shouldHideNothingBehindQuestionsAndNoAnswerBehindWhatIsOlder() {
        reported(UndecidedTasks.MOST + 3);
        move("SUP-1", ASK);
        String youngest = "SUP-" + (UndecidedTasks.MOST + 3);
        move(youngest, ASK);
        move(youngest, ANSWER);

        Undecided found = undecided();

        assertThat(keys(found)).startsWith(youngest, "SUP-2", "SUP-3").doesNotContain("SUP-1");
        assertThat(found.tasks()).hasSize(UndecidedTasks.MOST);
        assertThat(found.more()).isEqualTo(3);
    }

    @Test
    public void shouldShowOneTaskAloneAndNoneThatIsNotThere() {
        reported(1);
        UndecidedTasks tasks = tasks();

        assertThat(keys(tasks.of(karl(), stage.project("SUP"), "SUP-1"))).containsExactly("SUP-1");
        assertThat(keys(tasks.of(karl(), stage.project("NET"), "SUP-1"))).isEmpty();
        assertThat(keys(tasks.of(karl(), stage.project("SUP"), "SUP-9"))).isEmpty();
    }

    private void reported(int many) {
        for (int task = 0; task < many; task++) {
            later();
            stage.reported("rita", "A lamp", "");
        }
    }

    private void later() {
        clock.set(clock.instant().plusSeconds(60));
    }

    private void move(String key, int transition) {
        later();
        IssueService service = jira.get(IssueService.class);
        long id = jira.get(IssueManager.class).getIssueByCurrentKey(key).getId();
        if (transition == ASK) {
            service.assign(karl(), service.validateAssign(karl(), id, "karl"));
        }
        IssueService.TransitionValidationResult checked =
                service.validateTransition(karl(), id, transition, service.newIssueInputParameters());
        assertThat(checked.isValid())
                .as(checked.getErrorCollection().toString())
                .isTrue();
        assertThat(service.transition(karl(), checked).isValid()).isTrue();
    }

    private Undecided undecided() {
        return tasks().of(karl(), stage.project("SUP"));
    }

    private UndecidedTasks tasks() {
        Flow statuses = new Flow(
                "",
                Map.of(FlowStatus.IN_TRIAGE, "1", FlowStatus.WAITING_FOR_REPORTER, "3"),
                Map.of(),
                Map.of(),
                Map.of());
        IntakeFlow flow = new IntakeFlow(() -> Optional.of(statuses));
        return new UndecidedTasks(
                flow,
                new TriageVisits(flow, jira.get(ChangeHistoryManager.class)),
                jira.get(IssueManager.class),
                jira.get(SearchService.class),
                jira.get(PermissionManager.class));
    }

    private static List<String> keys(Undecided found) {
        return found.tasks().stream().map(one -> one.issue().getKey()).toList();
    }

    private ApplicationUser karl() {
        return jira.get(UserManager.class).getUserByKey("karl");
    }
}
