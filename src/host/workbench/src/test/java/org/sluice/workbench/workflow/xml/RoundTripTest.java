package org.sluice.workbench.workflow.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.tracker.config.Status;

/** What is written is what was read, whatever people call their steps, transitions and properties. */
public class RoundTripTest {
    private static final List<String> NAMES = List.of(
            "Fixed & \"done\"",
            "<script>alert(1)</script>",
            "a &amp; b",
            "&lt;not a tag&gt;",
            "]]>",
            "It's \"said\" & <done>",
            "På væg – Åäö ßµ",
            "\u6c34\u9580 \ud83d\udea6",
            "%s %n %d",
            "$1 \\0");

    @Test
    public void shouldKeepNamesOfStepsAndTransitions() {
        for (String name : NAMES) {
            WorkflowDescriptor read = WorkflowXml.read(workflow(name, "plain"));

            WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(read));

            assertThat(again.getStep(1).getName()).as(name).isEqualTo(name);
            assertThat(again.getAction(11).getName()).as(name).isEqualTo(name);
            assertThat(read.getStep(1).getName()).as("unchanged by writing").isEqualTo(name);
        }
    }

    @Test
    public void shouldKeepArgumentsAndProperties() {
        for (String value : NAMES) {
            WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(WorkflowXml.read(workflow("Go", value))));

            assertThat(again.getStep(1).getMetaAttributes().get("note"))
                    .as(value)
                    .isEqualTo(value);
            assertThat(again.getAction(11).getMetaAttributes().get("note"))
                    .as(value)
                    .isEqualTo(value);
            assertThat(arguments(again, "text")).as(value).contains(value);
        }
    }

    @Test
    public void shouldKeepNamesOfProperties() {
        String name = "say \"x\" & <y>";
        String xml = workflow("Go", "v").replace("name=\"note\"", "name=\"" + WrittenNames.escape(name) + "\"");

        WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(WorkflowXml.read(xml)));

        assertThat(again.getStep(1).getMetaAttributes().get(name)).isEqualTo("v");
    }

    @Test
    public void shouldRefuseAnArgumentWhoseNameWouldBreakTheXml() {
        String xml = workflow("Go", "v").replace("name=\"text\"", "name=\"a&quot;/>&lt;b\"");

        assertThatThrownBy(() -> WorkflowXml.read(xml)).isInstanceOf(BadWorkflowException.class);
    }

    @Test
    public void shouldKeepWhatAResultSaysOfOldAndNew() {
        String xml = workflow("Go", "v").replace("old-status=\"null\"", "old-status=\"Not &amp; &quot;done&quot;\"");

        WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(WorkflowXml.read(xml)));

        assertThat(again.getAction(11).getUnconditionalResult().getOldStatus()).isEqualTo("Not & \"done\"");
    }

    @Test
    public void shouldKeepTheViewOfATransition() {
        String xml = workflow("Go", "v").replace("id=\"11\"", "id=\"11\" view=\"a &amp; &quot;b&quot;\"");

        WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(WorkflowXml.read(xml)));

        assertThat(again.getAction(11).getView()).isEqualTo("a & \"b\"");
    }

    @Test
    public void shouldWriteTheSameTwice() {
        for (String xml : List.of(workflow("A & B", "v"), defaultWorkflow(), simplified())) {
            String once = WorkflowXml.write(WorkflowXml.read(xml));

            assertThat(WorkflowXml.write(WorkflowXml.read(once))).isEqualTo(once);
        }
    }

    /** Each step of the workflow that Jira brings refers to actions that several steps share. */
    @Test
    public void shouldNotMultiplySharedActions() {
        WorkflowDescriptor jira = WorkflowXml.read(defaultWorkflow());

        WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(jira));

        assertThat(again.getStep(1).getActions().size()).isEqualTo(3);
        assertThat(RuleRows.actions(again).count())
                .isEqualTo(RuleRows.actions(jira).count());
        assertThat(jira.getStep(1).getActions().size())
                .as("unchanged by writing")
                .isEqualTo(3);
    }

    @Test
    public void shouldKeepGlobalCommonAndLoopingActions() {
        String xml = workflow("Go", "v")
                .replace(
                        "<steps>",
                        "<global-actions><action id=\"21\" name=\"Stay\"><results><unconditional-result"
                                + " old-status=\"null\" status=\"open\" step=\"-1\"/></results></action></global-actions>"
                                + "<common-actions><action id=\"31\" name=\"Shared\"><results><unconditional-result"
                                + " old-status=\"null\" status=\"open\" step=\"1\"/></results></action></common-actions>"
                                + "<steps>")
                .replace("<actions>", "<actions><common-action id=\"31\"/>");

        WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(WorkflowXml.read(xml)));

        ActionDescriptor stay = (ActionDescriptor) again.getGlobalActions().get(0);
        assertThat(stay.getName()).isEqualTo("Stay");
        assertThat(WorkflowShape.targetOf(again, stay)).isEmpty();
        assertThat(again.getCommonActions().keySet().toString()).isEqualTo("[31]");
        assertThat(again.getStep(1).getAction(31))
                .isSameAs(again.getCommonActions().get(31));
        assertThat(RuleRows.actions(again).map(ActionDescriptor::getId)).containsExactlyInAnyOrder(1, 21, 31, 11);
    }

    @Test
    public void shouldKeepNestedGroupsAndWhatIsTurnedRound() {
        String condition = "<condition type=\"class\"%s><arg name=\"class.name\">a.%s</arg></condition>";
        String groups = "<restrict-to><conditions type=\"AND\"><conditions type=\"OR\"><conditions type=\"AND\">"
                + condition.formatted("", "A") + condition.formatted("", "B") + "</conditions>"
                + condition.formatted("", "C") + "</conditions>" + condition.formatted(" negate=\"true\"", "D")
                + "</conditions></restrict-to>";
        String xml = workflow("Go", "v").replaceAll("(?s)<restrict-to>.*</restrict-to>", groups);

        String written = WorkflowXml.write(WorkflowXml.read(xml));

        ConditionsDescriptor outer = (ConditionsDescriptor) WorkflowXml.read(written)
                .getAction(11)
                .getRestriction()
                .getConditions()
                .get(0);
        assertThat(outer.getConditions().size()).isEqualTo(2);
        assertThat(written).contains("negate=\"true\"");
        assertThat(RuleRows.of(WorkflowXml.read(written)))
                .extracting(RuleRows.Rule::className)
                .containsSubsequence("a.A", "a.B", "a.C", "a.D");
    }

    @Test
    public void shouldFindRulesWhereverTheyStand() {
        String function = "<function type=\"class\"><arg name=\"class.name\">%s</arg></function>";
        String xml = workflow("Go", "v")
                .replace(
                        "<meta name=\"jira.status.id\">8</meta>",
                        "<meta name=\"jira.status.id\">8</meta><pre-functions>" + function.formatted("in.Step")
                                + "</pre-functions>")
                .replace(
                        "<results>", "<pre-functions>" + function.formatted("in.Action") + "</pre-functions><results>");

        assertThat(RuleRows.of(WorkflowXml.read(xml)))
                .extracting(RuleRows.Rule::className)
                .contains("in.Step", "in.Action", "a.B");
    }

    @Test
    public void shouldGiveOtherArgumentsToExactlyOneCondition() {
        WorkflowDescriptor workflow = WorkflowXml.read(workflow("Go", "old"));
        ActionDescriptor go = workflow.getAction(11);
        Map<String, String> fresh = Map.of("class.name", "a.B", "text", "new");

        RuleRows.replace(go, Map.of("class.name", "a.B"), fresh);
        assertThat(arguments(workflow, "text")).contains("old");

        RuleRows.replace(go, Map.of("class.name", "a.B", "text", "old"), fresh);
        assertThat(arguments(workflow, "text")).contains("new");
    }

    @Test
    public void shouldRefuseWhatSplitsOrJoins() {
        String xml = workflow("Go", "v").replace("step=\"2\"", "split=\"1\"");

        assertThatThrownBy(() -> WorkflowXml.read(xml)).isInstanceOf(BadWorkflowException.class);
    }

    @Test
    public void shouldRefuseAWorkflowThatMakesNoIssue() {
        String xml = workflow("Go", "v")
                .replaceAll("(?s)<initial-actions>.*</initial-actions>", "<initial-actions></initial-actions>");

        assertThatThrownBy(() -> WorkflowXml.read(xml)).isInstanceOf(BadWorkflowException.class);
    }

    @Test
    public void shouldBeginASimplifiedWorkflowAtTheFirstStatusThatIsToDo() {
        WorkflowDescriptor simple = WorkflowXml.read(simplified());
        StepDescriptor first =
                simple.getStep(((ActionDescriptor) simple.getInitialActions().get(0))
                        .getUnconditionalResult()
                        .getStep());

        assertThat(first.getName()).isEqualTo("To <do>");
    }

    private static List<String> arguments(WorkflowDescriptor workflow, String name) {
        return RuleRows.of(workflow).stream()
                .map(rule -> String.valueOf(rule.args().get(name)))
                .toList();
    }

    private static String simplified() {
        return SimplifiedWorkflow.xml(
                List.of(new Status("7", "100% & \"done\"", "", "done"), new Status("8", "To <do>", "", "new")),
                Optional.empty());
    }

    private static String defaultWorkflow() {
        return DefaultWorkflow.xml(Map.of("1", "1", "3", "3", "4", "4", "5", "5", "6", "6"));
    }

    private static String workflow(String name, String value) {
        String called = WrittenNames.escape(name);
        String note = "<meta name=\"note\">" + WrittenNames.escape(value) + "</meta>";
        return "<workflow><initial-actions><action id=\"1\" name=\"Create\"><results>"
                + "<unconditional-result old-status=\"null\" status=\"open\" step=\"1\"/></results></action>"
                + "</initial-actions><steps><step id=\"1\" name=\"" + called
                + "\"><meta name=\"jira.status.id\">7</meta>" + note + "<actions><action id=\"11\" name=\"" + called
                + "\">" + note + "<restrict-to><conditions type=\"AND\"><condition type=\"class\">"
                + "<arg name=\"class.name\">a.B</arg><arg name=\"text\">" + WrittenNames.escape(value)
                + "</arg></condition></conditions></restrict-to><results><unconditional-result old-status=\"null\""
                + " status=\"open\" step=\"2\"/></results></action></actions></step>"
                + "<step id=\"2\" name=\"Done\"><meta name=\"jira.status.id\">8</meta></step></steps></workflow>";
    }
}
