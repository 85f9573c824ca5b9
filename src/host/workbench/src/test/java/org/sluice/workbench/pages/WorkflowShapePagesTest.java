package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** Workflows that nobody follows yet: made, copied, named, given steps and transitions, deleted, imported. */
public class WorkflowShapePagesTest {
    private static final String FOLDER = WorkflowVisitor.FOLDER;

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;
    private Workflows workflows;

    @Before
    public void open() {
        workflows = host.workflows().workflows();
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldBeginANewWorkflowWithOneStep() {
        make("Ward");

        assertThat(visitor.page().select("#steps_table tbody th").eachText()).containsExactly("Open (1)");
        assertThat(visitor.page().select(".workflow-initial").text()).startsWith("Create (1) →leads to Open");
    }

    @Test
    public void shouldAskForANameThatIsFree() {
        make("jira");
        assertThat(visitor.fault()).isEqualTo("There is a workflow called jira already.");
        assertThat(visitor.page().select("#workflow-name").val()).isEqualTo("jira");

        visitor.send("form.workflow-form", Map.of("newWorkflowName", " "));
        assertThat(visitor.fault()).isEqualTo("Give it a name.");
    }

    @Test
    public void shouldBuildAWorkflowOfStepsAndTransitions() {
        make("Ward");
        visitor.send("#add-step", Map.of("stepName", "Work", "stepStatus", "3"));
        visitor.follow("a[aria-label=Add transition to step Open]");
        visitor.send(
                "form.workflow-form",
                Map.of("transitionName", "Begin <it>", "destinationStep", "2", "view", "2", "description", "Now"));

        assertThat(visitor.page().select("h2").text()).isEqualTo("Begin <it> Inactive");
        assertThat(visitor.page().select("dl.details").text()).contains("Open →leads to Work", "Workflow Screen");
        assertThat(visitor.page().select("#view_postfunctions .aui-badge").text())
                .isEqualTo("5");
        assertThat(xml("Ward"))
                .contains("view=\"fieldscreen\"", "<meta name=\"jira.fieldscreen.id\">2</meta>")
                .contains("<arg name=\"eventTypeId\">13</arg>");
        assertThat(visitor.steps("Ward", "live")
                        .select("tr[data-step=1] td")
                        .get(1)
                        .text())
                .isEqualTo("Begin <it> (11) →leads to Work");
    }

    @Test
    public void shouldAddATransitionFromEveryStatus() {
        make("Ward");
        visitor.open(FOLDER + "AddWorkflowTransition!default.jspa?workflowMode=live&workflowName=Ward");
        visitor.send("form.workflow-form", Map.of("transitionName", "Anyhow", "destinationStep", ""));

        assertThat(visitor.page().select("dl.details").text()).contains("Any status →leads to Stays at its status");
        assertThat(visitor.steps("Ward", "live").select(".workflow-global").text())
                .isEqualTo("Anyhow (11) stays at its status");
    }

    @Test
    public void shouldDeleteTransitionsAndTheStepsThatNothingLeadsTo() {
        copy("jira", "Ward");
        for (int id : List.of(5, 4)) {
            visitor.transition("Ward", "live", id, "");
            visitor.follow("#delete-transition");
            visitor.send("form[action$=DeleteWorkflowTransitions.jspa]");
        }
        visitor.send("button[aria-label=Delete step In Progress]");

        assertThat(visitor.page().select("#steps_table tbody th").eachText())
                .containsExactly("Open (1)", "Resolved (4)", "Reopened (5)", "Closed (6)");
        assertThat(visitor.page().select("button[aria-label=Delete step Open]")).isEmpty();
        assertThat(xml("Ward")).doesNotContain("common-action id=\"4\"", "Start Progress");
    }

    @Test
    public void shouldNotDeleteAStepToWhichTransitionsLead() {
        copy("jira", "Ward");
        visitor.transition("Ward", "live", 4, "");
        visitor.follow("#delete-transition");
        visitor.send("form[action$=DeleteWorkflowTransitions.jspa]");
        visitor.send("button[aria-label=Delete step In Progress]", Map.of("workflowStep", "6"));

        assertThat(visitor.fault()).isEqualTo("Transitions lead to Closed. Delete or redirect them first.");
    }

    @Test
    public void shouldKeepTheTransitionThatCreates() {
        copy("jira", "Ward");
        visitor.transition("Ward", "live", 1, "");

        assertThat(visitor.page().select("#delete-transition")).isEmpty();
        visitor.follow("#edit-transition");
        visitor.send("form.workflow-form", Map.of("transitionName", "Create", "destinationStep", ""));
        assertThat(visitor.fault()).isEqualTo("New tasks have to begin at a step.");
    }

    @Test
    public void shouldRenameAndDeleteAWorkflowThatNoSchemeNames() {
        copy("jira", "Ward");
        visitor.open(FOLDER + "EditWorkflow!default.jspa?workflowMode=live&workflowName=Ward");
        visitor.send("form.workflow-form", Map.of("newWorkflowName", "Lab", "description", "For the lab"));
        assertThat(workflows.byName("Ward")).isEmpty();
        assertThat(workflows.byName("Lab").orElseThrow().description()).isEqualTo("For the lab");

        visitor.open(FOLDER + "DeleteWorkflow!default.jspa?workflowMode=live&workflowName=Lab");
        visitor.send("form[action$=DeleteWorkflow.jspa]");

        assertThat(workflows.all()).extracting(Workflow::name).containsExactly("jira");
    }

    @Test
    public void shouldNotDeleteTheSystemWorkflow() {
        visitor.open(FOLDER + "DeleteWorkflow!default.jspa?workflowMode=live&workflowName=jira");
        visitor.send("form[action$=DeleteWorkflow.jspa]");

        assertThat(visitor.fault()).startsWith("jira cannot be deleted");
        assertThat(workflows.byName("jira")).isPresent();
    }

    @Test
    public void shouldGiveOutTheXmlThatItTakesIn() {
        String exported = host.admin()
                .withWebSudo("admin")
                .get(FOLDER + "ViewWorkflowXml.jspa?workflowMode=live&workflowName=jira")
                .body();

        take("Ward", exported);

        assertThat(visitor.page().select("#steps_table tbody th")).hasSize(5);
        assertThat(xml("Ward")).isEqualTo(exported);
    }

    @Test
    public void shouldNameTheLineAndTheReasonOfAWrongFile() {
        take("Ward", "<workflow>\n  <steps>\n</workflow>");
        assertThat(visitor.fault()).contains("broken in line 3");
        assertThat(visitor.page().select("#workflow-xml").val()).contains("<steps>");

        take("Ward", "<!DOCTYPE workflow [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workflow>&x;</workflow>");
        assertThat(visitor.fault()).contains("entity \"x\"").doesNotContain("root:");

        take("Ward", xml("jira").replace("<meta name=\"jira.status.id\">3<", "<meta name=\"jira.status.id\">4711<"));
        assertThat(visitor.fault()).isEqualTo("The step In Progress names a status that is not there: 4711.");

        take("Ward", "");
        assertThat(visitor.fault()).startsWith("Paste the XML of a workflow");
        assertThat(workflows.all()).hasSize(1);
    }

    @Test
    public void shouldTakeRulesOfAppsThatAreNotHereAndNameThem() {
        take("Ward", xml("jira").replace("condition.AllowOnlyAssignee", "condition.FromElsewhere"));

        visitor.transition("Ward", "live", 4, "conditions");

        assertThat(visitor.rules().get(0))
                .contains("No installed app offers this rule.", "com.atlassian.jira.workflow.condition.FromElsewhere");
    }

    @Test
    public void shouldGiveTheDiagramWhatItDraws() {
        Document page = visitor.open(FOLDER + "WorkflowDesigner.jspa?workflowMode=live&wfName=jira");

        String drawing = page.select("#workflow-diagram").attr("data-drawing");
        assertThat(drawing).contains("\"label\":\"Start Progress\"", "\"from\":0");
        assertThat(page.select(".workflow-picture").attr("aria-label")).contains("say the same in words");
        assertThat(page.select("#steps_table tbody tr")).hasSize(5);
    }

    @Test
    public void shouldSayThatAWorkflowIsGone() {
        visitor.steps("Nowhere", "live");

        assertThat(visitor.fault()).isEqualTo("There is no workflow called Nowhere.");
    }

    private void make(String name) {
        visitor.open(FOLDER + "AddNewWorkflow!default.jspa");
        visitor.send("form.workflow-form", Map.of("newWorkflowName", name));
    }

    private void copy(String original, String name) {
        visitor.open(FOLDER + "CloneWorkflow!default.jspa?workflowMode=live&workflowName=" + original);
        visitor.send("form.workflow-form", Map.of("newWorkflowName", name));
    }

    private void take(String name, String xml) {
        visitor.open(FOLDER + "ImportWorkflowFromXml!default.jspa");
        visitor.send("form.workflow-form", Map.of("name", name, "workflowXML", xml));
    }

    private String xml(String name) {
        return workflows.byName(name).orElseThrow().xml();
    }
}
