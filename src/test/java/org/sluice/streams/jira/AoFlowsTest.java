package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.FlowDeed;
import org.sluice.streams.domain.FlowDeed.What;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Remembered;
import org.sluice.testing.FakeJira;
import org.sluice.workbench.testing.AoRule;

/** What is remembered of the two-stream workflow, on a real database. */
public class AoFlowsTest {

    private static final FlowPart PAUSED = FlowPart.of(FlowStatus.PAUSED);

    @Rule
    public final AoRule tables = new AoRule(FlowRow.class, FlowDeedRow.class);

    @Test
    public void shouldRememberAPartOnceFromIntentToEnd() {
        assertThat(flows().language()).isEmpty();
        flows().intend(PAUSED, "Paused", "sv", "ada", instant("2026-03-10"));
        flows().intend(PAUSED, "Paused", "sv", "bo", instant("2026-03-11"));
        assertThat(flows().parts()).containsExactly(new Remembered(PAUSED, "Paused", Optional.empty(), true));

        flows().complete(PAUSED, "10100", deed(What.MADE, "Paused", "bo"));
        assertThat(flows().language()).contains("sv");
        assertThat(flows().parts()).containsExactly(new Remembered(PAUSED, "Paused", Optional.of("10100"), true));

        flows().complete(PAUSED, "4", deed(What.REUSED, "On hold", "bo"));
        assertThat(flows().parts()).containsExactly(new Remembered(PAUSED, "On hold", Optional.of("4"), false));

        flows().forget(PAUSED, deed(What.RELEASED, "On hold", "bo"));
        assertThat(flows().parts()).isEmpty();
        assertThat(flows().deeds()).extracting(FlowDeed::what).containsExactly(What.RELEASED, What.REUSED, What.MADE);
    }

    @Test
    public void shouldHaveAWorkflowFromTheMomentThatItIsMadeUntilItIsTaken() {
        complete(PAUSED, "10100");
        complete(FlowPart.of(FlowField.REASON), "customfield_7");
        complete(FlowPart.of(FlowRole.FACILITATOR), "10300");
        assertThat(flows().site()).isEmpty();

        complete(FlowPart.WORKFLOW, FlowPart.TITLE);
        assertThat(flows().site()).hasValueSatisfying(flow -> {
            assertThat(flow.workflow()).isEqualTo("Sluice two streams");
            assertThat(flow.statuses()).isEqualTo(Map.of(FlowStatus.PAUSED, "10100"));
            assertThat(flow.field(FlowField.REASON)).contains("customfield_7");
            assertThat(flow.roles()).isEqualTo(Map.of(FlowRole.FACILITATOR, 10300L));
            assertThat(flow.status(FlowStatus.DONE)).isEmpty();
        });

        flows().forget(FlowPart.WORKFLOW, deed(What.REMOVED, FlowPart.TITLE, "ada"));
        assertThat(flows().site()).isEmpty();
    }

    /** An administrator brings the workflow itself in by Jira's import, under a name that Sluice does not know. */
    @Test
    public void shouldHaveAWorkflowOnceAllIsThereThatItNames() {
        FlowPart.inWorkflow().stream().skip(1).forEach(part -> complete(part, "10100"));
        assertThat(flows().site()).isEmpty();

        complete(FlowPart.inWorkflow().get(0), "10100");

        assertThat(flows().site())
                .hasValueSatisfying(flow -> assertThat(flow.workflow()).isEmpty());
    }

    @Test
    public void shouldTellThatSomethingChanged() {
        AoFlows flows = flows();
        long before = flows.changes();

        flows.complete(PAUSED, "10100", deed(What.MADE, "Paused", "ada"));
        long made = flows.changes();
        flows.forget(PAUSED, deed(What.REMOVED, "Paused", "ada"));

        assertThat(made).isGreaterThan(before);
        assertThat(flows.changes()).isGreaterThan(made);
    }

    @Test
    public void shouldReadItByOneStatement() {
        for (FlowPart part : FlowPart.all()) {
            complete(part, "10100");
        }

        long before = tables.statements();
        assertThat(flows().site()).isPresent();

        assertThat(tables.statements() - before).isEqualTo(1);
    }

    @Test
    public void shouldLeaveAPartOfALaterVersionAlone() {
        tables.ao().create(FlowRow.class, Map.of(FlowRow.PART, "status:DREAMING"));

        assertThat(flows().parts()).isEmpty();
        assertThat(tables.ao().count(FlowRow.class)).isEqualTo(1);
    }

    @Test
    public void shouldFollowTheKeysOfThoseWhoSetItUp() {
        complete(PAUSED, "10100");
        UserPropertyChangeParameter ada = new UserPropertyChangeParameter("ada", "JIRAUSER10100");
        FlowPartKeys parts = new FlowPartKeys(tables.ao(), new FakeJira().texts());
        FlowDeedKeys deeds = new FlowDeedKeys(tables.ao(), new FakeJira().texts());
        assertThat(parts.getAffectedEntities(ada)).hasSize(1);
        assertThat(deeds.getAffectedEntities(ada)).hasSize(1);

        parts.update(ada);
        deeds.update(ada);

        assertThat(parts.getAffectedEntities(ada)).isEmpty();
        assertThat(flows().deeds()).extracting(FlowDeed::by).containsExactly("JIRAUSER10100");
        assertThat(tables.ao().find(FlowRow.class)[0].getByKey()).isEqualTo("JIRAUSER10100");
    }

    private void complete(FlowPart part, String id) {
        flows().complete(part, id, new FlowDeed(What.MADE, part.code(), id, "ada", instant("2026-03-10")));
    }

    private static FlowDeed deed(What what, String name, String by) {
        return new FlowDeed(what, PAUSED.code(), name, by, instant("2026-03-10"));
    }

    private AoFlows flows() {
        return new AoFlows(tables.ao());
    }
}
