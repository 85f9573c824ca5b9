package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.FakeJira;
import org.sluice.testing.FlowStage;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;
import org.sluice.work.jira.AoStreamFields;

/** Where a reason is heard in the ready workflow, while a limit of planned work is full and asks for one. */
public class ReadyReasonsTest {

    @Rule
    public final FlowStage stage = new FlowStage();

    private JiraWorkflow workflow;
    private ReasonWays ways;
    private Flow flow;

    @Before
    public void setUp() {
        stage.run("en");
        workflow = stage.jira.get(WorkflowManager.class).getWorkflow(FlowPart.TITLE);
        flow = stage.flows.site().orElseThrow();
        WorkTeam team = new WorkTeam(stage.jira, stage.clock);
        team.limits = List.of(new Limit(Stream.PLANNED, Optional.empty(), 3, Severity.ASK));
        team.held = 3;
        CustomFieldManager fields = stage.jira.get(CustomFieldManager.class);
        FlowTasks tasks = new FlowTasks(
                new TeamFlows(stage.flows, new AoStreamFields(stage.jira.tables.activeObjects()), stage.clock),
                fields,
                stage.jira.get(IssueManager.class),
                stage.jira.get(PermissionManager.class),
                stage.jira.get(SearchService.class));
        ways = new ReasonWays(
                tasks,
                new FlowFields(stage.flows, fields, stage.jira.parts(), stage.clock),
                team.lines(stage.streamFields, flow, new FakeJira().texts()),
                Stub.of(WorkflowManager.class).gives("getWorkflow", workflow).make());
    }

    @Test
    public void shouldHearTheReasonInItsFieldRatherThanInACommentThatJiraWouldNotTake() {
        String field = flow.field(FlowField.REASON).orElseThrow();

        assertThat(best(31, 32)).isEqualTo("32 " + field);
        assertThat(best(52, 53)).isEqualTo("53 " + field);
        assertThat(best(62, 63)).isEqualTo("63 " + field);
    }

    @Test
    public void shouldAskForATaskOfNoStreamInTriageWhoseStraightWayToWorkIsForUrgentOnesAlone() {
        Issue inTriage = Stub.of(Issue.class)
                .gives("getStatusId", flow.status(FlowStatus.IN_TRIAGE).orElseThrow())
                .gives("getProjectId", stage.empty())
                .gives("getCustomFieldValue", null)
                .make();

        assertThat(ways.ask(inTriage, () -> true)).isTrue();
        assertThat(ways.ask(inTriage, () -> false)).isFalse();
    }

    private String best(int... ids) {
        List<ActionDescriptor> actions = IntStream.of(ids)
                .mapToObj(id -> workflow.getDescriptor().getAction(id))
                .toList();
        ReasonWays.Way best = ways.best(actions);
        return best.action().getId() + " " + best.field().orElse("comment");
    }
}
