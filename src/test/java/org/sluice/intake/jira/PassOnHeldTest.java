package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outbox.Waiting;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;
import org.sluice.intake.jira.OutboxStage.Mail;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.workbench.tracker.issues.Issue;

/** Tests what is held of what SUP passes on to NET or to a department, and where it is no task: karl passes on what rita reported. */
public class PassOnHeldTest {

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
    public void shouldSendMailToADepartmentWithTheAddressOfTheReporter() {
        MutableIssue task = stage.reported("rita", "The door squeaks", "In hall 3");
        stage.said(task, IntakeOutcome.PASS_ON, "Caretakers", "It is a door");

        stage.run();

        assertThat(stage.mail).extracting(Mail::to).containsExactly("doors@example.org", "rita@example.org");
        assertThat(stage.mail.get(0).subject()).isEqualTo("SUP-1: The door squeaks");
        assertThat(stage.mail.get(0).text())
                .contains("IT support got this", "In hall 3", "Please answer the reporter here: rita@example.org");
        assertThat(stage.mail.get(1).text()).contains("sendt det videre til dem på mail");
    }

    @Test
    public void shouldSendTheReporterToALinkOrToATeamThatNoLineNames() {
        stage.said(stage.reported("rita", "Cold soup", ""), IntakeOutcome.PASS_ON, "Canteen", "Food");
        stage.said(stage.reported("rita", "A tree", ""), IntakeOutcome.PASS_ON, "Gardeners", "Trees");

        stage.run();

        assertThat(stage.mail).extracting(Mail::to).containsOnly("rita@example.org");
        assertThat(stage.mail.get(0).text()).contains("Skriv til dem her: https://food.example.org/");
        assertThat(stage.mail.get(1).text()).contains("Vi har ingen adresse");
    }

    @Test
    public void shouldHoldWhatCannotBeMadeThereAndSayWhy() {
        MutableIssue task = stage.reported("rita", "No net", "");
        jira.tracker.schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals("CREATE_ISSUES"))
                .forEach(jira.tracker.schemes()::revoke);
        stage.said(task, IntakeOutcome.PASS_ON, "Network", "It is the net");

        stage.run();

        assertThat(why(task)).containsExactly(Hindrance.MAY_NOT_CREATE);
        assertThat(stage.mail).isEmpty();
    }

    @Test
    public void shouldHoldAPersonalIdentityNumberUntilSomebodySaysThatItIsMeant() {
        MutableIssue task = stage.reported("rita", "No net", "Patient 010180-1234");
        stage.said(task, IntakeOutcome.PASS_ON, "Network", "It is the net");
        stage.run();
        Waiting held = stage.outbox.of(task.getProjectId()).get(0);
        assertThat(held.hindered().orElseThrow().why()).isEqualTo(Hindrance.PERSONAL_NUMBER);
        assertThat(held.hindered().orElseThrow().detail()).isEqualTo("description");

        stage.outbox.again(held.out().id(), true, clock.instant());
        stage.run();

        assertThat(there().description().orElse("")).contains("010180-1234");
    }

    @Test
    public void shouldMailNoPersonalIdentityNumberWhoeverSaysThatItIsMeant() {
        MutableIssue task = stage.reported("rita", "Door of 010180-1234", "");
        stage.said(task, IntakeOutcome.PASS_ON, "Caretakers", "It is a door");
        stage.run();

        stage.outbox.again(stage.outbox.of(task.getProjectId()).get(0).out().id(), true, clock.instant());
        stage.run();

        assertThat(why(task)).containsExactly(Hindrance.PERSONAL_NUMBER);
        assertThat(stage.mail).isEmpty();
    }

    private Issue there() {
        return jira.tracker.issues().byKey("NET-1").orElseThrow();
    }

    private List<Hindrance> why(MutableIssue task) {
        return stage.outbox.of(task.getProjectId()).stream()
                .flatMap(waiting -> waiting.hindered().stream())
                .map(hindered -> hindered.why())
                .toList();
    }
}
