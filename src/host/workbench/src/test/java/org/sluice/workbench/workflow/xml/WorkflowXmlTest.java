package org.sluice.workbench.workflow.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.tracker.config.Status;

/** What of a workflow's XML is taken, and what is refused with which sentence. */
public class WorkflowXmlTest {
    private static final String IDS = "jira.status.id";

    @Test
    public void shouldReadTheDefaultWorkflow() {
        WorkflowDescriptor jira =
                WorkflowXml.read(DefaultWorkflow.xml(Map.of("1", "1", "3", "3", "4", "4", "5", "5", "6", "6")));

        assertThat(WorkflowShape.statuses(jira))
                .containsExactly(
                        Map.entry(1, "1"), Map.entry(3, "3"), Map.entry(4, "5"), Map.entry(5, "4"), Map.entry(6, "6"));
        assertThat(RuleRows.actions(jira).map(ActionDescriptor::getName))
                .containsExactlyInAnyOrder(
                        "Create Issue",
                        "Close Issue",
                        "Reopen Issue",
                        "Start Progress",
                        "Resolve Issue",
                        "Stop Progress",
                        "Close Issue");
    }

    @Test
    public void shouldLeadFromEveryStatusToEveryOther() {
        WorkflowDescriptor simple = WorkflowXml.read(SimplifiedWorkflow.xml(
                List.of(new Status("7", "Fixed & \"done\"", "", "done"), new Status("8", "To Do", "", "new")),
                Optional.of("10000")));

        assertThat(simple.getGlobalActions().size()).isEqualTo(2);
        ActionDescriptor create = (ActionDescriptor) simple.getInitialActions().get(0);
        assertThat(WorkflowShape.targetOf(simple, create)).contains("8");
        assertThat(simple.getStep(1).getName()).isEqualTo("Fixed & \"done\"");
    }

    @Test
    public void shouldWriteWhatItReads() {
        WorkflowDescriptor read = WorkflowXml.read(
                workflow(
                        """
                <conditions type="OR"><conditions type="AND"><condition type="class">
                <arg name="class.name">a.B</arg><arg name="text">x &lt; "y" &amp; z</arg></condition></conditions>
                <condition type="class"><arg name="class.name">a.C</arg></condition></conditions>"""));

        WorkflowDescriptor again = WorkflowXml.read(WorkflowXml.write(read));

        ConditionsDescriptor group = (ConditionsDescriptor) RuleRows.actions(again)
                .filter(action -> action.getId() == 11)
                .findFirst()
                .orElseThrow()
                .getRestriction()
                .getConditions()
                .get(0);
        assertThat(group.getType()).isEqualTo("OR");
        assertThat(group.getConditions().size()).isEqualTo(2);
        assertThat(RuleRows.of(again)).extracting(RuleRows.Rule::className).contains("a.B", "a.C");
        assertThat(RuleRows.of(again))
                .anySatisfy(rule -> assertThat(rule.args().get("text")).isEqualTo("x < \"y\" & z"));
        assertThat(WorkflowXml.write(read)).contains("DTD OSWorkflow 2.8");
    }

    @Test
    public void shouldRefuseEntities() {
        String bomb = "<!DOCTYPE workflow [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>" + workflow("");
        String outside = "<!DOCTYPE workflow [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + workflow("");
        String parameter = "<!DOCTYPE workflow [<!ENTITY % a SYSTEM \"http://example.org/a.dtd\">%a;]>" + workflow("");

        for (String xml : List.of(bomb, outside, parameter)) {
            assertThatThrownBy(() -> WorkflowXml.read(xml))
                    .isInstanceOf(BadWorkflowException.class)
                    .hasMessageContaining("may not declare any");
        }
    }

    @Test
    public void shouldNameLineAndColumnOfWhatIsWrong() {
        Map<String, String> faults = Map.of(
                "<!DOCTYPE workflow [\n<!ENTITY a \"b\">\n]><workflow/>",
                "In line 2, column 16, the XML declares the entity \"a\"; a workflow may not declare any. Take it out.",
                "<workflow>\n<steps><step id=\"x\"/></steps></workflow>",
                "In line 2, column 22, the element <step> needs a number as its attribute \"id\".",
                "<workflow>\n<action/></workflow>",
                "In line 2, column 10, the element <action> needs a number as its attribute \"id\".",
                "<workflow>\n<unconditional-result step=\"12345678901\"/></workflow>",
                "In line 2, column 43, the element <unconditional-result> needs a number as its attribute \"step\".",
                "<workflow>\n<steps></workflow>",
                "The XML is broken in line 2, column 10: ");
        faults.forEach((xml, reason) ->
                assertThatThrownBy(() -> WorkflowXml.read(xml)).as(xml).hasMessageStartingWith(reason));
    }

    @Test
    public void shouldRefuseElementsThatNestWithoutEnd() {
        String xml = "<workflow>" + "<conditions type=\"AND\">".repeat(20_000) + "</conditions>".repeat(20_000)
                + "</workflow>";

        assertThatThrownBy(() -> WorkflowXml.read(xml))
                .isInstanceOf(BadWorkflowException.class)
                .hasMessageContaining("more than 90 deep");
    }

    @Test
    public void shouldNotFetchTheDtd() {
        String xml = "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\""
                + " \"http://nowhere.example.test/workflow_2_8.dtd\">" + workflow("");

        assertThat(WorkflowXml.read(xml).getSteps().size()).isEqualTo(2);
    }

    @Test
    public void shouldRefuseWhatIsNoWorkflow() {
        refuses("<workflow", "broken in line 1");
        refuses("<html/>", "describes no workflow: its first element is <html>");
        refuses("<workflow/>", "that every workflow needs is missing");
        refuses(workflow("").replace("id=\"11\"", "id=\"eleven\""), "<action> needs a number");
        refuses(workflow("").replace("step=\"2\"", "step=\"9\""), "leads to a step that is not there");
        refuses(workflow("").replace(IDS, "other"), "names no status");
        refuses(workflow("").replace(">8<", ">7<"), "Two steps stand for the status 7");
    }

    @Test
    public void shouldRefuseScripts() {
        refuses(
                workflow(
                        "<conditions><condition type=\"beanshell\"><arg name=\"script\">true</arg></condition></conditions>"),
                "of type \"beanshell\"; only classes");
        refuses(workflow("<conditions><condition type=\"class\"/></conditions>"), "no argument \"class.name\"");
    }

    private static void refuses(String xml, String sentence) {
        assertThatThrownBy(() -> WorkflowXml.read(xml))
                .isInstanceOf(BadWorkflowException.class)
                .hasMessageContaining(sentence);
    }

    private static String workflow(String conditions) {
        String restriction = conditions.isEmpty() ? "" : "<restrict-to>" + conditions + "</restrict-to>";
        return """
                <workflow><initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                <steps><step id="1" name="To Do"><meta name="jira.status.id">7</meta><actions>
                <action id="11" name="Go">%s<results>
                <unconditional-result old-status="null" status="open" step="2"/></results></action></actions></step>
                <step id="2" name="Done"><meta name="jira.status.id">8</meta></step></steps></workflow>
                """
                .formatted(restriction);
    }
}
