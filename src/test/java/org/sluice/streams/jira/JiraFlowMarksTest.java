package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.FlowStage;
import org.sluice.work.FlowMarks;
import org.sluice.work.Stage;

/** Tests {@link JiraFlowMarks} on a site where the two-stream workflow is set up. */
public class JiraFlowMarksTest {

    @Rule
    public final FlowStage stage = new FlowStage();

    @Test
    public void shouldSayNothingBeforeTheWorkflowIsSetUp() {
        assertThat(marks().stages()).isEmpty();
        assertThat(marks().paused()).isEmpty();
        assertThat(marks().pressureField()).isEmpty();
        assertThat(marks().pressures()).isEmpty();
    }

    @Test
    public void shouldKnowTheStatusesAndWhoMayPress() {
        stage.run("en");
        Map<FlowStatus, String> statuses = stage.flows.site().orElseThrow().statuses();

        assertThat(marks().paused()).contains(statuses.get(FlowStatus.PAUSED));
        assertThat(marks().stages())
                .hasSize(FlowStatus.values().length)
                .containsEntry(statuses.get(FlowStatus.PAUSED), Stage.WAITING)
                .containsEntry(statuses.get(FlowStatus.IN_PROGRESS), Stage.IN_WORK);
        assertThat(marks().pressures())
                .extracting(FlowMarks.Pressure::name)
                .containsExactly("Politics", "Press", "Citizen", "Supplier");
        assertThat(marks().pressures().stream().map(FlowMarks.Pressure::id).collect(Collectors.toSet()))
                .hasSize(4);
    }

    @Test
    public void shouldHaveNobodyWhoPressesWhenTheFieldIsGone() throws Exception {
        stage.run("en");
        CustomFieldManager fields = stage.jira.get(CustomFieldManager.class);
        fields.removeCustomField(
                fields.getCustomFieldObject(marks().pressureField().orElseThrow()));

        assertThat(marks().pressures()).isEmpty();
    }

    private JiraFlowMarks marks() {
        return new JiraFlowMarks(stage.flows, stage.jira.get(CustomFieldManager.class), stage.jira.parts());
    }
}
