package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Backlog;
import org.sluice.intake.domain.ChosenLines;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;

/** Tests {@link JiraBacklog}: karl looks through SUP's, where what is about antennas is NET's. */
public class JiraBacklogTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private SweepStage stage;
    private OptionalLong chosen = OptionalLong.empty();
    private Optional<String> triage = Optional.of("1");

    @Before
    public void site() {
        stage = new SweepStage(jira, clock);
    }

    @Test
    public void shouldFindWhatClearlyBelongsElsewhereAndLeaveTheRest() {
        MutableIssue antenna = reported("The antenna of the hall");
        reported("The lamp flickers");
        stage.close(reported("An antenna that was closed"));
        reported("Another antenna");

        Backlog.Preview preview = preview();

        assertThat(preview.looked()).isEqualTo(3);
        assertThat(preview.more()).isZero();
        Backlog.Group group = preview.groups().get(0);
        assertThat(preview.groups()).hasSize(1);
        assertThat(group.line().what()).isEqualTo("Wireless");
        assertThat(group.tasks()).extracting(Backlog.Task::key).containsExactly("SUP-1", "SUP-4");
        assertThat(group.tasks().get(0))
                .isEqualTo(new Backlog.Task(
                        "SUP-1", "The antenna of the hall", antenna.getCreated().toInstant(), List.of("antenna")));
        assertThat(group.team()).isEmpty();
    }

    @Test
    public void shouldLeaveWhatItsReporterSaidIsOurs() {
        reported("The antenna of the hall");
        chosen = OptionalLong.of(1);

        assertThat(preview().groups()).isEmpty();
    }

    @Test
    public void shouldFindNothingBeforeAnythingIsInTriage() {
        reported("The antenna of the hall");
        triage = Optional.empty();

        assertThat(preview()).isEqualTo(new Backlog.Preview(0, 0, List.of()));
    }

    @Test
    public void shouldKnowTheTasksOfTheProjectAlone() {
        MutableIssue task = reported("The antenna of the hall");

        assertThat(backlog().task("karl", stage.project(), task.getKey())).contains(task.getId());
        assertThat(backlog().task("karl", stage.outbox.project("NET"), task.getKey()))
                .isEmpty();
        assertThat(backlog().task("karl", stage.project(), "SUP-99")).isEmpty();
    }

    private MutableIssue reported(String summary) {
        return stage.outbox.reported("rita", summary, "");
    }

    private Backlog.Preview preview() {
        return backlog().preview("karl", stage.project());
    }

    private JiraBacklog backlog() {
        Map<FlowStatus, String> statuses =
                triage.map(status -> Map.of(FlowStatus.IN_TRIAGE, status)).orElse(Map.of());
        IntakeFlow flow = new IntakeFlow(() -> Optional.of(new Flow("", statuses, Map.of(), Map.of(), Map.of())));
        ChosenLines lines = Stub.of(ChosenLines.class).gives("of", chosen).make();
        return new JiraBacklog(
                flow,
                stage.outbox.scope(lines),
                new OutcomeInput(jira.get(IssueService.class), jira.get(CustomFieldManager.class), flow, jira.parts()),
                jira.get(IssueManager.class),
                jira.get(SearchService.class),
                jira.get(PermissionManager.class),
                jira.get(ProjectManager.class),
                jira.get(UserManager.class));
    }
}
