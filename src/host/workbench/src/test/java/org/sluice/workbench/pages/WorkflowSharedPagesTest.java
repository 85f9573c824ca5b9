package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Transitions that several steps share, and statuses made where a workflow needs them. */
public class WorkflowSharedPagesTest {
    private static final String NAME = "Ward";
    private static final int STOP = 301;

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;

    @Before
    public void copyTheSystemWorkflow() {
        var workflows = host.workflows().workflows();
        workflows.save(workflows.byName("jira").orElseThrow().named(NAME, ""));
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldLetASecondStepOfferATransition() {
        reuse("Closed", STOP);

        assertThat(transitions("Closed")).contains("Stop Progress");
        assertThat(transitions("In Progress")).contains("Stop Progress");
        assertThat(xml()).containsOnlyOnce("name=\"Stop Progress\"");
        assertThat(WorkflowXml.write(WorkflowXml.read(xml()))).isEqualTo(xml());
    }

    @Test
    public void shouldLetAStepWithoutTransitionsOfferOne() {
        addStatus("Stored", "", "done");
        reuse("Stored", STOP);

        assertThat(transitions("Stored")).containsExactly("Stop Progress");
    }

    @Test
    public void shouldChangeASharedTransitionForAllItsSteps() {
        reuse("Closed", STOP);
        visitor.transition(NAME, "live", STOP, "");
        visitor.follow("#edit-transition");
        visitor.send(".workflow-form", Map.of("transitionName", "Put aside"));

        assertThat(transitions("Closed")).contains("Put aside");
        assertThat(transitions("In Progress")).contains("Put aside");
    }

    @Test
    public void shouldTakeASharedTransitionFromOneStepAlone() {
        reuse("Closed", STOP);
        visitor.transition(NAME, "live", STOP, "");
        visitor.follow("#delete-transition");
        assertThat(visitor.page().select("#transition-where option").eachText())
                .containsExactly("At every step", "Only at In Progress", "Only at Closed");
        visitor.send("form[action$=DeleteWorkflowTransitions.jspa]", Map.of("workflowStep", "3"));

        assertThat(transitions("In Progress")).doesNotContain("Stop Progress");
        assertThat(transitions("Closed")).contains("Stop Progress");
        visitor.transition(NAME, "live", STOP, "");
        visitor.follow("#delete-transition");
        assertThat(visitor.page().select("#transition-where")).isEmpty();
    }

    @Test
    public void shouldRefuseToShareWhatTheStepCannotOffer() {
        String before = xml();
        for (String id : List.of("1", "3", "999")) {
            visitor.steps(NAME, "live");
            visitor.follow("a[aria-label=Add transition to step Closed]");
            visitor.send("form[action$=ReuseWorkflowTransition.jspa]", Map.of("workflowTransition", id));

            assertThat(visitor.fault()).startsWith("The transition " + id + " cannot be used at this step");
            assertThat(xml()).isEqualTo(before);
        }
        visitor.transition(NAME, "live", STOP, "");
        visitor.follow("#delete-transition");
        visitor.send("form[action$=DeleteWorkflowTransitions.jspa]", Map.of("workflowStep", "3"));
        assertThat(visitor.fault()).isEqualTo("There is no transition 301.");
    }

    @Test
    public void shouldMakeAStatusWithItsStep() {
        addStatus("  With the <nurse>  ", "Waits at the ward", "indeterminate");

        assertThat(visitor.page().select("#steps_table tbody tr").last().text())
                .startsWith("With the <nurse> (7) With the <nurse>");
        var status = host.tracker().constants().statuses().stream()
                .filter(one -> one.name().equals("With the <nurse>"))
                .findFirst()
                .orElseThrow();
        assertThat(status.description()).isEqualTo("Waits at the ward");
        assertThat(status.categoryKey()).isEqualTo("indeterminate");
    }

    @Test
    public void shouldRefuseAStatusInWordsAndKeepWhatWasTyped() {
        int before = host.tracker().constants().statuses().size();
        String[][] wrong = {
            {"", "", "new", "Give the status a name."},
            {"n".repeat(61), "", "new", "The name of a status may have up to 60 characters. Shorten it."},
            {"New", "d".repeat(256), "new", "The description of a status may have up to 255 characters. Shorten it."},
            {"New", "", "", "Choose a category for the status: to do, in progress or done."},
            {"New", "", "undefined", "Choose a category for the status: to do, in progress or done."},
            {"oPEN", "", "done", "There is a status called oPEN already. Add a step for that one, or take another name."
            },
        };
        for (String[] form : wrong) {
            addStatus(form[0], form[1], form[2]);

            assertThat(visitor.fault()).isEqualTo(form[3]);
            assertThat(visitor.page().select("#status-name").val()).isEqualTo(form[0]);
        }
        assertThat(host.tracker().constants().statuses()).hasSize(before);
    }

    @Test
    public void shouldMakeNoStatusWhenTheWorkflowHasChangedMeanwhile() {
        int before = host.tracker().constants().statuses().size();
        visitor.steps(NAME, "live");
        visitor.follow("#add-status");
        visitor.send(
                ".workflow-form", Map.of("name", "With the nurse", "category", "new", "workflowVersion", "another"));

        assertThat(visitor.fault()).startsWith("Somebody has changed");
        assertThat(host.tracker().constants().statuses()).hasSize(before);
    }

    private void addStatus(String name, String description, String category) {
        visitor.steps(NAME, "live");
        visitor.follow("#add-status");
        visitor.send(".workflow-form", Map.of("name", name, "description", description, "category", category));
    }

    private void reuse(String step, int id) {
        visitor.steps(NAME, "live");
        visitor.follow("a[aria-label=Add transition to step " + step + "]");
        visitor.send("form[action$=ReuseWorkflowTransition.jspa]", Map.of("workflowTransition", Integer.toString(id)));
    }

    private List<String> transitions(String step) {
        visitor.steps(NAME, "live");
        return visitor.page()
                .select("#steps_table tr:has(th:contains(" + step + ")) td li a[href*=ViewWorkflowTransition.jspa]")
                .eachText();
    }

    private String xml() {
        return host.workflows().workflows().byName(NAME).orElseThrow().xml();
    }
}
