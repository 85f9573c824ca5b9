package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** Drafts of workflows in use: made, changed, published with or without a copy, thrown away, and met by two at once. */
public class WorkflowDraftPagesTest {
    private static final String NAME = "Ward & lab";

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;

    @Before
    public void useAWorkflow() {
        Workflows workflows = host.workflows().workflows();
        workflows.save(workflows.byName("jira").orElseThrow().named(NAME, ""));
        long project =
                host.tracker().projects().add("WARD", "Ward", Optional.empty()).id();
        Scheme scheme = host.workflows()
                .schemes()
                .add(new Scheme(OptionalLong.empty(), "Wards", "", Map.of(), Optional.of(NAME)));
        host.workflows().schemes().use(project, scheme.id());
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldTellActiveWorkflowsFromOthersAndWhoUsesThem() {
        host.workflows().workflows().save(named("Spare"));

        Document list = visitor.open(WorkflowVisitor.FOLDER + "ListWorkflows.jspa");

        assertThat(list.select("#active-workflows tr[data-workflow]").eachAttr("data-workflow"))
                .containsExactly(NAME, "jira");
        assertThat(list.select("#inactive-workflows tr[data-workflow]").eachAttr("data-workflow"))
                .containsExactly("Spare");
        assertThat(list.select("#active-workflows tr").get(1).text()).contains("Wards (Ward)");
        assertThat(list.select("tr[data-workflow=jira]").text()).contains("Read-only system workflow");
    }

    @Test
    public void shouldChangeAWorkflowInUseOnlyInItsDraft() {
        pausedStatus();
        visitor.steps(NAME, "live");
        assertThat(visitor.page().select("#add-step")).isEmpty();

        visitor.send("#edit-workflow");
        visitor.send("#add-step", Map.of("stepName", "Paused", "stepStatus", pausedStatus()));

        assertThat(visitor.page().select("#steps_table tbody th").eachText()).contains("Paused (7)");
        assertThat(visitor.steps(NAME, "live").select("#steps_table").text()).doesNotContain("Paused");
    }

    @Test
    public void shouldPublishADraftAndKeepACopyOfWhatWasBefore() {
        changedDraft();

        visitor.follow("#publish-draft");
        visitor.send("#publish-workflow-submit", Map.of("newWorkflowName", "Before"));

        assertThat(live(NAME).xml()).contains("Take on");
        assertThat(live("Before").xml()).doesNotContain("Take on");
        assertThat(host.workflows().workflows().draftOf(NAME)).isEmpty();
        assertThat(live(NAME).authorKey()).contains("JIRAUSER10000");
    }

    @Test
    public void shouldPublishWithoutACopy() {
        changedDraft();

        visitor.follow("#publish-draft");
        visitor.send("#publish-workflow-submit", Map.of("enableBackup", "false"));

        assertThat(live(NAME).xml()).contains("Take on");
        assertThat(host.workflows().workflows().all()).hasSize(2);
    }

    @Test
    public void shouldNotPublishUnderANameThatIsTaken() {
        changedDraft();

        visitor.follow("#publish-draft");
        visitor.send("#publish-workflow-submit", Map.of("newWorkflowName", "jira"));

        assertThat(visitor.fault()).isEqualTo("There is a workflow called jira already.");
        assertThat(visitor.page().select("#backup-name").val()).isEqualTo("jira");
        assertThat(host.workflows().workflows().draftOf(NAME)).isPresent();
    }

    @Test
    public void shouldThrowADraftAway() {
        changedDraft();

        visitor.follow("#discard-draft");
        visitor.send("form[action$=DeleteDraftWorkflow.jspa]");

        assertThat(host.workflows().workflows().draftOf(NAME)).isEmpty();
        assertThat(live(NAME).xml()).doesNotContain("Take on");
    }

    @Test
    public void shouldSaveNothingWhenSomebodyElsePublishedMeanwhile() {
        changedDraft();
        WorkflowVisitor other = new WorkflowVisitor(host);
        other.steps(NAME, "draft");
        visitor.follow("#publish-draft");
        visitor.send("#publish-workflow-submit", Map.of("enableBackup", "false"));

        other.send("#add-step", Map.of("stepName", "Late"));

        assertThat(other.fault()).startsWith("Somebody has changed, published or deleted this since you opened it");
        assertThat(live(NAME).xml()).doesNotContain("Late");
    }

    @Test
    public void shouldNotLetTwoOverwriteEachOthersChanges() {
        visitor.steps(NAME, "live");
        visitor.send("#edit-workflow");
        WorkflowVisitor other = new WorkflowVisitor(host);
        other.transition(NAME, "draft", 4, "");
        other.follow("#edit-transition");
        visitor.transition(NAME, "draft", 4, "");
        visitor.follow("#edit-transition");
        visitor.send("form.workflow-form", Map.of("transitionName", "Mine"));

        other.send("form.workflow-form", Map.of("transitionName", "Theirs"));

        assertThat(other.fault()).startsWith("Somebody has changed");
        assertThat(other.page().select("#transition-name").val()).isEqualTo("Theirs");
        assertThat(host.workflows().workflows().draftOf(NAME).orElseThrow().xml())
                .contains("Mine")
                .doesNotContain("Theirs");
    }

    @Test
    public void shouldKeepTheStepsAtWhichIssuesMayStand() {
        visitor.steps(NAME, "live");
        visitor.send("#edit-workflow");
        visitor.open(WorkflowVisitor.FOLDER + "EditWorkflowStep!default.jspa?workflowMode=draft&workflowName="
                + WorkflowVisitor.encoded(NAME) + "&workflowStep=3");
        assertThat(visitor.page().select("#step-status option")).hasSize(1);

        visitor.send("form.workflow-form", Map.of("stepStatus", pausedStatus()));

        assertThat(visitor.fault()).startsWith("Tasks may stand at In Progress");
    }

    @Test
    public void shouldNotDraftTheSystemWorkflow() {
        visitor.steps("jira", "live");

        assertThat(visitor.page().select("#edit-workflow")).isEmpty();
        assertThat(visitor.page().select(".aui-message-info").text())
                .isEqualTo("This workflow cannot be changed. Copy it and change the copy.");
    }

    @Test
    public void shouldRefuseAChangeOfTheLiveWorkflowWhoeverForgesTheForm() {
        changedDraft();
        visitor.send(
                "form[action$=AddWorkflowStep.jspa]",
                Map.of(
                        "workflowMode",
                        "live",
                        "workflowVersion",
                        live(NAME).version(),
                        "stepName",
                        "Forged",
                        "stepStatus",
                        pausedStatus()));

        assertThat(visitor.fault()).startsWith(NAME + " is in use and cannot be changed itself.");
    }

    private void changedDraft() {
        pausedStatus();
        visitor.steps(NAME, "live");
        visitor.send("#edit-workflow");
        visitor.transition(NAME, "draft", 4, "");
        visitor.follow("#edit-transition");
        visitor.send("form.workflow-form", Map.of("transitionName", "Take on"));
        visitor.steps(NAME, "draft");
    }

    private String pausedStatus() {
        if (host.tracker().constants().status("77").isEmpty()) {
            host.database()
                    .jdbi()
                    .useHandle(handle ->
                            handle.execute("INSERT INTO status VALUES ('77', 'Paused', '', 'indeterminate', 99)"));
            host.tracker().constants().forget();
        }
        return "77";
    }

    private Workflow named(String name) {
        return live("jira").named(name, "");
    }

    private Workflow live(String name) {
        return host.workflows().workflows().byName(name).orElseThrow();
    }
}
