package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.workflow.store.Workflow;

/** Forms about workflows with numbers and names that no page offers: each is refused in words and changes nothing. */
public class WorkflowForgedFormsTest {
    private static final String NAME = "Ward";
    private static final List<String> NO_NUMBERS = List.of("99", "-1", "99999999999", "x", "");

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser browser;
    private Workflow before;

    @Before
    public void copyTheSystemWorkflow() {
        var workflows = host.workflows().workflows();
        workflows.save(workflows.byName("jira").orElseThrow().named(NAME, ""));
        before = workflows.byName(NAME).orElseThrow();
        browser = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldRefuseAStepThatIsNotThere() {
        for (String number : NO_NUMBERS) {
            refuses("EditWorkflowStep", "workflowStep", number, "stepName", "New", "stepStatus", "3");
            refuses("DeleteWorkflowStep", "workflowStep", number);
        }
    }

    @Test
    public void shouldRefuseATransitionThatIsNotThere() {
        for (String number : NO_NUMBERS) {
            refuses("EditWorkflowTransition", "workflowTransition", number, "transitionName", "New");
            refuses("DeleteWorkflowTransitions", "workflowTransition", number);
            refuses("MoveWorkflowFunctionUp", "workflowTransition", number, "count", "1");
            refuses("AddWorkflowTransitionCondition", "workflowTransition", number, "type", "x:y");
            refuses("DeleteWorkflowTransitionPostFunction", "workflowTransition", number, "count", "1");
        }
    }

    @Test
    public void shouldRefuseATransitionFromOrToAStepThatIsNotThere() {
        for (String number : List.of("99", "-7", "99999999999", "x")) {
            refuses("AddWorkflowTransition", "transitionName", "New", "destinationStep", number);
            refuses("AddWorkflowTransition", "transitionName", "New", "destinationStep", "1", "workflowStep", number);
        }
    }

    @Test
    public void shouldRefuseARuleThatIsNotThere() {
        for (String place : List.of("99", "0", "-1", "1.1.1", "99999999999", "x", "")) {
            for (String kind : List.of("Condition", "Validator", "PostFunction")) {
                refuses("DeleteWorkflowTransition" + kind, "workflowTransition", "4", "count", place);
                refuses("EditWorkflowTransition" + kind + "Params", "workflowTransition", "4", "count", place);
            }
            refuses("MoveWorkflowFunctionDown", "workflowTransition", "4", "count", place);
            refuses("NestWorkflowTransitionCondition", "workflowTransition", "4", "count", place);
        }
    }

    @Test
    public void shouldRefuseARuleThatNobodyOffersForTheTransition() {
        String own = "com.atlassian.jira.plugin.system.workflow:";
        for (String type : List.of("gone.plugin:rule", own, own + "createissue-function", "")) {
            refuses("AddWorkflowTransitionPostFunction", "workflowTransition", "4", "type", type);
            refuses("AddWorkflowTransitionPostFunctionParams", "workflowTransition", "4", "type", type);
        }
        refuses("AddWorkflowTransitionCondition", "workflowTransition", "1", "type", own + "onlyreporter-condition");
    }

    @Test
    public void shouldSayThatTheWorkflowIsGoneOnTheList() {
        for (String action : List.of("CloneWorkflow", "EditWorkflow", "DeleteWorkflow", "PublishDraftWorkflow")) {
            HttpResponse<String> answer = send(action, "workflowName", "Gone <b>", "newWorkflowName", "New");

            var page = Jsoup.parse(answer.body());
            assertThat(page.select(".workflow-fault").text()).as(action).contains("Gone <b>");
            assertThat(page.select("#active-workflows")).as(action).hasSize(1);
        }
    }

    @Test
    public void shouldRefuseToShowWhatIsNotThere() {
        for (String page : List.of(
                "EditWorkflowStep!default.jspa?workflowStep=",
                "ViewWorkflowTransition.jspa?workflowTransition=",
                "EditWorkflowTransition!default.jspa?workflowTransition=",
                "AddWorkflowTransitionCondition!default.jspa?workflowTransition=")) {
            for (String number : NO_NUMBERS) {
                HttpResponse<String> answer =
                        browser.get(WorkflowVisitor.FOLDER + page + number + "&workflowMode=live&workflowName=" + NAME);
                assertThat(refused(answer)).as(page + number).isTrue();
            }
        }
    }

    /** Sends what else is needed as the page would, with the version that is there. */
    private void refuses(String action, String... fields) {
        HttpResponse<String> answer = send(action, fields);

        assertThat(refused(answer))
                .as(action + String.join(" ", fields) + answer.statusCode())
                .isTrue();
        assertThat(host.workflows().workflows().byName(NAME)).contains(before);
    }

    private static boolean refused(HttpResponse<String> answer) {
        return answer.statusCode() == 404
                || (answer.statusCode() == 200
                        && !Jsoup.parse(answer.body())
                                .select(".workflow-fault")
                                .text()
                                .isBlank());
    }

    private HttpResponse<String> send(String action, String... fields) {
        Map<String, String> form = new HashMap<>(
                Map.of("workflowMode", "live", "workflowName", NAME, "workflowVersion", before.version()));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(WorkflowVisitor.FOLDER + action + ".jspa", form);
    }
}
