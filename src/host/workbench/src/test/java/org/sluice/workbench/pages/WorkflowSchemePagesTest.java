package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.workflow.editing.NewWorkflow;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Workflow schemes, and projects that change from one to another with the statuses of their issues. */
public class WorkflowSchemePagesTest {
    private static final String LIST = "/secure/admin/ViewWorkflowSchemes.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private WorkflowVisitor visitor;
    private Schemes schemes;
    private Project project;

    @Before
    public void open() {
        project = Sample.in(host);
        schemes = host.workflows().schemes();
        String xml = WorkflowXml.write(
                NewWorkflow.at(host.tracker().constants().status("1").orElseThrow()));
        Workflow jira = host.workflows().workflows().byName("jira").orElseThrow();
        host.workflows().workflows().save(jira.named("Simple", "").with(xml, Optional.empty(), PagesHost.NOW));
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldMakeASchemeAndSayWhichTypeFollowsWhat() {
        visitor.open("/secure/admin/AddWorkflowScheme!default.jspa");
        visitor.send("form.workflow-form", Map.of("name", "Wards"));
        visitor.send("form.workflow-form", Map.of("type_1", "Simple"));

        assertThat(schemes.byName("Wards").orElseThrow().workflows()).isEqualTo(Map.of("1", "Simple"));
        assertThat(visitor.page().select("tr[data-scheme=Wards] td").get(2).text())
                .isEqualTo("Incident →leads to Simple All other types →leads to jira");
    }

    @Test
    public void shouldRefuseANameThatIsTakenOrMissing() {
        schemes.add(scheme("Wards"));
        visitor.open("/secure/admin/AddWorkflowScheme!default.jspa");
        visitor.send("form.workflow-form", Map.of("name", "Wards"));
        assertThat(visitor.fault()).isEqualTo("There is a workflow scheme called Wards already.");

        visitor.send("form.workflow-form", Map.of("name", ""));
        assertThat(visitor.fault()).isEqualTo("Give it a name.");
    }

    @Test
    public void shouldCopyAndDeleteASchemeThatNoProjectFollows() {
        schemes.add(scheme("Wards"));
        visitor.open(LIST);
        visitor.send("button[aria-label=Copy Wards]");
        assertThat(schemes.byName("Copy of Wards").orElseThrow().forOthers()).contains("Simple");

        visitor.open(LIST);
        visitor.follow("a[aria-label=Delete Copy of Wards]");
        visitor.send("form[action$=DeleteWorkflowScheme.jspa]");

        assertThat(schemes.all()).extracting(Scheme::name).containsExactly("Wards");
    }

    @Test
    public void shouldLeaveTheWorkflowsOfASchemeInUseAsTheyAre() {
        Scheme used = schemes.add(scheme("Wards"));
        schemes.use(project.id(), used.id());
        visitor.open(
                "/secure/admin/EditWorkflowScheme.jspa?schemeId=" + used.id().getAsLong());
        assertThat(visitor.page().select("#type-others")).isEmpty();

        visitor.send("form.workflow-form", Map.of("others", "jira", "description", "Changed"));

        Scheme held = schemes.byName("Wards").orElseThrow();
        assertThat(held.forOthers()).contains("Simple");
        assertThat(held.description()).isEqualTo("Changed");
        assertThat(visitor.page().select("a[aria-label=Delete Wards]")).isEmpty();
    }

    @Test
    public void shouldAskWhereIssuesGoWhoseStatusTheNewWorkflowLacks() {
        Document page = mapping(schemes.add(scheme("Wards")));

        assertThat(page.select("#mapping_table tbody tr").text()).startsWith("Incident 1 Closed");
        assertThat(page.select("#mapping_table option").eachText()).containsExactly("Choose…", "Open");

        visitor.send("#associate_submit");

        assertThat(visitor.fault()).isEqualTo("Choose a new status for Incident at Closed.");
        assertThat(schemes.ofProject(project.id())).isEqualTo(Scheme.DEFAULT);
    }

    @Test
    public void shouldMoveIssuesAndTellTheirHistory() {
        Scheme wards = schemes.add(scheme("Wards"));
        mapping(wards);
        visitor.send("#associate_submit", Map.of("1_6", "1"));

        assertThat(visitor.fault()).isEmpty();
        assertThat(schemes.ofProject(project.id()).name()).isEqualTo("Wards");
        assertThat(host.tracker().issues().byId(1002).orElseThrow().statusId()).isEqualTo("1");
        List<ChangeItem> items = host.tracker().history().of(1002).get(0).items();
        assertThat(items).extracting(ChangeItem::field).containsExactly("status", "Workflow");
        assertThat(items).extracting(item -> item.fromText().orElse("")).containsExactly("Closed", "jira");
        assertThat(items).extracting(item -> item.toText().orElse("")).containsExactly("Open", "Simple");
    }

    @Test
    public void shouldLeaveIssuesAloneWhoseStatusTheNewWorkflowHas() {
        schemes.use(project.id(), schemes.add(scheme("Wards")).id());
        visitor.open("/secure/project/SelectProjectWorkflowSchemeStep2!default.jspa?projectId=" + project.id());
        assertThat(visitor.page().select("#mapping_table")).isEmpty();

        visitor.send("#associate_submit");

        assertThat(schemes.ofProject(project.id())).isEqualTo(Scheme.DEFAULT);
        assertThat(host.tracker().history().of(1002)).isEmpty();
    }

    @Test
    public void shouldChooseTheSchemeFirst() {
        Scheme wards = schemes.add(scheme("Wards"));
        visitor.open("/secure/project/SelectProjectWorkflowScheme!default.jspa?projectId=" + project.id());
        visitor.send(
                "form.workflow-form",
                Map.of("schemeId", Long.toString(wards.id().getAsLong())));

        assertThat(visitor.page().select("#mapping_table tbody tr")).hasSize(1);
    }

    private Document mapping(Scheme scheme) {
        return visitor.open("/secure/project/SelectProjectWorkflowSchemeStep2!default.jspa?projectId=" + project.id()
                + "&schemeId=" + scheme.id().getAsLong());
    }

    private static Scheme scheme(String name) {
        return new Scheme(OptionalLong.empty(), name, "", Map.of(), Optional.of("Simple"));
    }
}
