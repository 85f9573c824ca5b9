package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link IntakePanelCondition} and {@link IntakePanelContext}: karl works in the project 100, and vera reports to it. */
public class IntakePanelTest {

    private static final String TRIAGE = "10001";
    private static final String ASKED = "10002";
    private static final String READY = "10003";

    private Optional<Flow> flow = Optional.of(new Flow(
            "Two streams",
            Map.of(
                    FlowStatus.IN_TRIAGE, TRIAGE,
                    FlowStatus.WAITING_FOR_REPORTER, ASKED,
                    FlowStatus.READY_TO_START, READY),
            Map.of(),
            Map.of(),
            Map.of()));

    @Test
    public void shouldBeThereForTheTeamWhileNothingIsSaid() {
        assertThat(shown("karl", TRIAGE)).isTrue();
        assertThat(shown("karl", ASKED)).isTrue();
        assertThat(shown("karl", READY)).isFalse();
    }

    @Test
    public void shouldBeThereForNobodyElse() {
        assertThat(shown("vera", TRIAGE)).isFalse();
        assertThat(condition().shouldDisplay(null, page(Map.of("issue", issue(TRIAGE)))))
                .isFalse();
        assertThat(condition().shouldDisplay(user("karl"), page(Map.of()))).isFalse();
    }

    @Test
    public void shouldBeThereInNoOtherWorkflow() {
        flow = Optional.empty();

        assertThat(shown("karl", TRIAGE)).isFalse();
    }

    @Test
    public void shouldCostNoPageWhenItFails() {
        Issue broken = Stub.of(Issue.class).make();

        assertThat(condition().shouldDisplay(user("karl"), page(Map.of("issue", broken))))
                .isFalse();
    }

    @Test
    public void shouldTellItsScriptWhichTaskItIs() {
        IntakePanelContext context = new IntakePanelContext();

        assertThat(context.getContextMap(Map.of("issue", issue(TRIAGE))))
                .containsEntry("sluiceIssue", "SUP-7")
                .containsEntry("sluiceProject", "SUP");
        assertThat(context.getContextMap(Map.of())).containsEntry("sluiceIssue", "");
    }

    private boolean shown(String person, String status) {
        return condition().shouldDisplay(user(person), page(Map.of("issue", issue(status))));
    }

    private IntakePanelCondition condition() {
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[0].equals(100L) && given[1].equals("karl"))
                .make();
        IntakeTeam team = new IntakeTeam(
                teams::holds,
                Stub.of(WhoseTurn.class).make(),
                Stub.of(FlowRoles.class).make(),
                new SetClock(Instant.parse("2026-11-25T11:00:00Z")));
        return new IntakePanelCondition(new IntakeFlow(() -> flow), team);
    }

    private static JiraHelper page(Map<String, Object> context) {
        return new JiraHelper(Stub.of(HttpServletRequest.class).make(), null, context);
    }

    private static Issue issue(String status) {
        Project project = Stub.of(Project.class).gives("getKey", "SUP").make();
        return Stub.of(Issue.class)
                .gives("getStatusId", status)
                .gives("getProjectId", 100L)
                .gives("getKey", "SUP-7")
                .gives("getProjectObject", project)
                .make();
    }

    private static ApplicationUser user(String name) {
        return Stub.of(ApplicationUser.class).gives("getKey", name).make();
    }
}
