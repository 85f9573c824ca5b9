package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.workflow.editing.NewWorkflow;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** A workflow scheme that a project follows, changed in a draft and published with new statuses for its issues. */
public class WorkflowSchemeDraftPagesTest {
    private static final String EDIT = "/secure/admin/EditWorkflowScheme.jspa?schemeId=";
    private static final String DRAFT = "/secure/admin/EditDraftWorkflowScheme!default.jspa?schemeId=";

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;
    private Schemes schemes;
    private Project project;
    private long id;

    @Before
    public void follow() {
        project = Sample.in(host);
        schemes = host.workflows().schemes();
        var workflows = host.workflows().workflows();
        String xml = WorkflowXml.write(
                NewWorkflow.at(host.tracker().constants().status("1").orElseThrow()));
        workflows.save(
                workflows.byName("jira").orElseThrow().named("Simple", "").with(xml, Optional.empty(), PagesHost.NOW));
        Scheme wards = schemes.add(new Scheme(OptionalLong.empty(), "Wards", "", Map.of(), Optional.of("jira")));
        schemes.use(project.id(), wards.id());
        id = wards.id().getAsLong();
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldChangeADraftWhileProjectsFollowTheScheme() {
        visitor.open(EDIT + id);
        assertThat(visitor.page().select("select")).isEmpty();
        assertThat(visitor.page().select(".admin-content, main").text()).contains("All types →leads to jira");
        visitor.send("#make-draft");
        visitor.send("#save-draft", Map.of("type_1", "Simple", "others", "jira"));

        assertThat(visitor.page().select("select[name=type_1] option[selected]").val())
                .isEqualTo("Simple");
        assertThat(schemes.byId(id).orElseThrow().workflows()).isEmpty();
        visitor.open("/secure/admin/ViewWorkflowSchemes.jspa");
        assertThat(visitor.page()
                        .select("tr[data-scheme=Wards] .aui-lozenge-moved")
                        .text())
                .isEqualTo("Draft");
        visitor.open(EDIT + id);
        assertThat(visitor.page().select("#make-draft")).isEmpty();
        visitor.follow("#view-draft");
        assertThat(visitor.page().select("select[name=type_1] option[selected]").val())
                .isEqualTo("Simple");
    }

    @Test
    public void shouldPublishWithANewStatusForEachThatIsMissing() {
        draft("Simple");
        visitor.send("#publish-draft", Map.of("publish", "true"));
        List<String> gaps = visitor.page().select("#mapping_table select").eachAttr("name");
        assertThat(gaps).isNotEmpty();
        visitor.send("#publish-submit");
        assertThat(visitor.fault()).startsWith("Choose a new status");
        visitor.send("#publish-submit", gaps.stream().collect(java.util.stream.Collectors.toMap(x -> x, x -> "1")));

        assertThat(visitor.page().select("#workflow_schemes_table")).hasSize(1);
        assertThat(schemes.ofProject(project.id()).forOthers()).contains("Simple");
        assertThat(host.tracker().constants().statusesIn(project.id()))
                .extracting(status -> status.id())
                .containsExactly("1");
    }

    @Test
    public void shouldDiscardADraft() {
        draft("Simple");
        visitor.follow("#discard-draft");
        visitor.send("form[action$=DeleteDraftWorkflowScheme.jspa]");

        assertThat(visitor.page().select("#make-draft")).hasSize(1);
        assertThat(schemes.byId(id).orElseThrow().forOthers()).contains("jira");
        visitor.open(DRAFT + id);
        assertThat(visitor.fault()).isEqualTo("Wards has no draft any more: it was published or discarded.");
    }

    @Test
    public void shouldNotOverwriteWhatSomebodyElseHasSaved() {
        draft("jira");
        visitor.send("#save-draft", Map.of("others", "Simple", "version", "1"));
        assertThat(visitor.fault()).startsWith("Somebody has changed");
        assertThat(visitor.page().select("select[name=others] option[selected]").val())
                .isEqualTo("Simple");

        visitor.send("#save-draft");
        assertThat(visitor.fault()).startsWith("Somebody has changed");
        visitor.open(DRAFT + id);
        visitor.send("#publish-draft", Map.of("publish", "true"));
        visitor.send("#publish-submit", Map.of("version", "x"));
        assertThat(visitor.fault()).startsWith("Somebody has changed");
    }

    @Test
    public void shouldRefuseAWorkflowThatIsNotThereAndADraftOfAnUnusedScheme() {
        draft("jira");
        visitor.send("#save-draft", Map.of("others", "Gone <b>"));
        assertThat(visitor.fault()).isEqualTo("There is no workflow called Gone <b>.");
        visitor.send("#save-draft", Map.of("others", ""));
        assertThat(visitor.fault()).isEqualTo("Choose a workflow for all other types.");
        assertThat(visitor.page().select("select[name=others] option[selected]").val())
                .isEqualTo("jira");

        Scheme unused = schemes.add(new Scheme(OptionalLong.empty(), "Unused", "", Map.of(), Optional.of("jira")));
        visitor.open("/secure/admin/AddWorkflowScheme!default.jspa");
        visitor.open(EDIT + id);
        visitor.follow("#view-draft");
        var answer = host.admin()
                .withWebSudo("admin")
                .post(
                        "/secure/admin/CreateDraftWorkflowScheme.jspa",
                        Map.of("schemeId", Long.toString(unused.id().getAsLong())));
        assertThat(answer.body()).contains("No project follows Unused, so it needs no draft.");
    }

    @Test
    public void shouldKeepAWorkflowThatADraftNames() {
        draft("Simple");
        visitor.open(WorkflowVisitor.FOLDER + "DeleteWorkflow!default.jspa?workflowName=Simple");
        visitor.send("form[action$=DeleteWorkflow.jspa]");

        assertThat(visitor.fault()).startsWith("Simple cannot be deleted");
        assertThat(host.workflows().workflows().byName("Simple")).isPresent();
    }

    @Test
    public void shouldAskForTheAdministratorAndTheToken() {
        draft("Simple");
        for (String action : List.of("CreateDraft", "EditDraft", "DeleteDraft", "PublishDraft")) {
            String path = "/secure/admin/" + action + "WorkflowScheme.jspa";
            Map<String, String> fields = Map.of("schemeId", Long.toString(id), "others", "jira", "version", "2");

            host.admin().withWebSudo("admin").postWithoutToken(path, fields);
            host.admin().post(path, fields);
            host.stranger().post(path, fields);
        }
        visitor.open(DRAFT + id);
        assertThat(visitor.page().select("select[name=others] option[selected]").val())
                .isEqualTo("Simple");
        assertThat(schemes.byId(id).orElseThrow().forOthers()).contains("jira");
    }

    private void draft(String others) {
        visitor.open(EDIT + id);
        visitor.send("#make-draft");
        visitor.send("#save-draft", Map.of("others", others));
    }
}
