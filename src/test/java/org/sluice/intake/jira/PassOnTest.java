package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.intake.domain.Whose;
import org.sluice.intake.jira.OutboxStage.Mail;
import org.sluice.testing.Power;
import org.sluice.testing.PowerCut;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.workbench.tracker.issues.Issue;

/** Tests how a task that SUP passes on comes to NET or to a department: rita reported it, and karl passes it on. */
public class PassOnTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private OutboxStage stage;

    @Before
    public void site() {
        stage = new OutboxStage(jira, clock).site();
        stage.lines(
                ScopeLine.of("Wireless", Whose.project(stage.project("NET"))),
                ScopeLine.of("Doors", Whose.department("Caretakers", "doors@example.org")),
                ScopeLine.of("Food", Whose.department("Canteen", "https://food.example.org/")));
    }

    @Test
    public void shouldMakeATaskThereThatSaysWhoseItIsAndWhenItCame() {
        MutableIssue task = stage.reported("rita", "No <script>net</script>", "=cmd since noon");
        stage.said(task, IntakeOutcome.PASS_ON, "network", "It is the net");

        stage.run();

        Issue there = there();
        assertThat(there.summary()).isEqualTo("No <script>net</script>");
        assertThat(there.creatorKey()).contains("karl");
        assertThat(there.description().orElse(""))
                .isEqualTo(
                        """
                        =cmd since noon

                        ----
                        Passed on by IT support: https://jira.example.org/browse/SUP-1
                        Came in first: 2026-03-10 00:00
                        Reporter: rita Holm
                        Why it is passed on: It is the net""");
        assertThat(links(task)).containsExactly(there.id());
        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
    }

    @Test
    public void shouldTellTheReporterInTheirLanguageWhereItIsNow() {
        MutableIssue task = stage.reported("rita", "No net", "");
        stage.said(task, IntakeOutcome.PASS_ON, "Network", "It is the net");

        stage.run();

        Mail told = stage.mail.get(0);
        assertThat(stage.mail).hasSize(1);
        assertThat(told.to()).isEqualTo("rita@example.org");
        assertThat(told.subject()).isEqualTo("SUP-1: sendt videre til de rette");
        assertThat(told.text())
                .contains("Det er Network, der tager sig af den slags", "NET-1", "Begrundelse: It is the net")
                .contains("https://jira.example.org/browse/SUP-1");
    }

    @Test
    public void shouldWaitForTheUndoAndSendNothingOfWhatWasTakenBack() {
        MutableIssue task = stage.reported("rita", "No net", "");
        stage.said(task, IntakeOutcome.PASS_ON, "Network", "It is the net");
        clock.set(clock.instant().minusMillis(1));

        stage.run();
        assertThat(jira.tracker.issues().byKey("NET-1")).isEmpty();
        stage.record(task, IntakeOutcome.TAKEN_BACK, "");
        clock.set(clock.instant().plusMillis(1));
        stage.run();

        assertThat(jira.tracker.issues().byKey("NET-1")).isEmpty();
        assertThat(stage.mail).isEmpty();
        assertThat(stage.outbox.of(task.getProjectId())).isEmpty();
    }

    /** A kill right after the task was made, before anybody wrote that down. */
    @Test
    public void shouldMakeOneTaskWhateverHappensInBetween() {
        MutableIssue task = stage.reported("rita", "No net", "");
        stage.reported("karl", "No net", "");
        stage.said(task, IntakeOutcome.PASS_ON, "Network", "It is the net");
        WayInTasks cut = new Power(2).through(WayInTasks.class, stage.wayIn());

        assertThatThrownBy(() -> stage.work(cut).drain(() -> false)).isInstanceOf(PowerCut.class);
        assertThat(stage.mail).isEmpty();
        stage.run();

        assertThat(jira.tracker.issues().byKey("NET-2")).isEmpty();
        assertThat(links(task)).containsExactly(there().id());
        assertThat(stage.mail).hasSize(1);
    }

    private Issue there() {
        return jira.tracker.issues().byKey("NET-1").orElseThrow();
    }

    private List<Long> links(MutableIssue task) {
        return jira.get(IssueLinkManager.class).getOutwardLinks(task.getId()).stream()
                .map(IssueLink::getDestinationId)
                .toList();
    }
}
