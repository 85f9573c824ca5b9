package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.jira.AoPausedRules;
import org.sluice.work.rules.jira.AoRuleLog;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RulePauseRow;
import org.sluice.work.rules.jira.RuleScreens;
import org.sluice.work.rules.jira.SaidRow;
import org.sluice.work.rules.jira.TaskStreams;

/** Tests {@link ReleasePersonFunction}: sailor-1 alone works in the team. */
public class ReleasePersonTest {

    private final SetClock clock = new SetClock(instant("2026-11-25"));

    @Rule
    public final TrackedJira jira = new TrackedJira(
            clock, List.of(OutcomeRow.class, IntakeBeginningRow.class, RulePauseRow.class, SaidRow.class));

    private final List<Issue> released = new ArrayList<>();

    @Test
    public void shouldReleaseThePersonWhomSomebodyFromOutsideNamedAndNotWhomTheTeamNamed() {
        jira.bringIn(InventedExport.text(1));
        MutableIssue task = jira.get(IssueManager.class).getIssueObject("LAKE-1");
        task.setReporterId("patient-1");
        task.setAssigneeId("sailor-1");
        release("sailor-1", task);
        assertThat(task.getAssigneeId()).isEqualTo("sailor-1");
        assertThat(released).isEmpty();

        release("patient-1", task);
        release("patient-1", task);

        assertThat(task.getAssigneeId()).isNull();
        assertThat(released).containsExactly(task);
    }

    private void release(String caller, MutableIssue task) {
        WorkflowContext context =
                Stub.of(WorkflowContext.class).gives("getCaller", caller).make();
        function()
                .execute(
                        Map.of("issue", task, "context", context),
                        Map.of(),
                        Stub.of(PropertySet.class).make());
    }

    private ReleasePersonFunction function() {
        ActiveObjects ao = jira.tables.activeObjects();
        TaskStreams streams = new TaskStreams(new InMemoryStreamFields(), jira.get(CustomFieldManager.class), clock);
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[1].equals("sailor-1"))
                .make();
        IntakeTeam team = new IntakeTeam(
                teams::holds,
                Stub.of(WhoseTurn.class).make(),
                Stub.of(FlowRoles.class).make(),
                clock);
        return new ReleasePersonFunction(
                new Guard(
                        streams,
                        new AoPausedRules(ao, clock),
                        new AoRuleLog(ao, Runnable::run),
                        new RuleScreens(jira.parts()),
                        new FakeJira().texts(),
                        clock),
                team,
                new TaskAcceptance(
                        team,
                        new AoIntakeOutcomes(ao),
                        new Arrivals(project -> Instant.EPOCH, jira.get(ChangeHistoryManager.class)),
                        new IntakeFlow(Optional::empty),
                        streams),
                jira.get(ProjectManager.class),
                released::add);
    }
}
