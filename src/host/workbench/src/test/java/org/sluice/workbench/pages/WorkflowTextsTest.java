package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.Workflow;

/** The words on the pages about workflows: in every language, and names that look like markup stay names. */
public class WorkflowTextsTest {
    private static final Pattern KEY = Pattern.compile("workbench\\.[a-z]+");
    private static final String NAME = "<script>alert(1)</script> \"Ward\" & 'lab'";
    private static final String RULE = "&workflowTransition=4&type=com.atlassian.jira.plugin.system.workflow:";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private String query;
    private Scheme scheme;
    private long project;

    @Before
    public void useAWorkflow() {
        project = Sample.in(host).id();
        var workflows = host.workflows().workflows();
        Workflow jira = workflows.byName("jira").orElseThrow();
        Workflow named = jira.named(NAME, NAME)
                .with(
                        jira.xml().replace("name=\"Start Progress\"", "name=\"&lt;b&gt;Go\""),
                        Optional.of("gone"),
                        PagesHost.NOW);
        workflows.save(named);
        workflows.save(named.inDraft());
        scheme = host.workflows()
                .schemes()
                .add(new Scheme(OptionalLong.empty(), NAME, NAME, Map.of("1", NAME), Optional.of(NAME)));
        host.workflows().schemes().use(project, scheme.id());
        new SchemeDrafts(host.database(), host.workflows().schemes()).make(scheme);
        admin = host.admin().withWebSudo("admin");
        query = "?workflowMode=draft&workflowName=" + WorkflowVisitor.encoded(NAME);
    }

    @Test
    public void shouldHaveATextForEverythingInEveryLanguage() {
        for (String language : List.of("en", "da", "sv")) {
            choose(language);
            assertThat(pages()).allSatisfy(address -> {
                Document page = admin.page(address);
                assertThat(page.select("html").attr("lang")).isEqualTo(language);
                assertThat(KEY.matcher(page.text() + page.title()).find()).isFalse();
                assertThat(page.select("[aria-label]").eachAttr("aria-label"))
                        .allSatisfy(label -> assertThat(label).isNotBlank().doesNotContainPattern(KEY));
            });
        }
    }

    @Test
    public void shouldShowNamesAsTheyAreAndRunNothing() {
        assertThat(pages()).allSatisfy(address -> {
            var answer = admin.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert", "<b>Go");
        });
        assertThat(admin.page(pages().get(0)).select("tr[data-workflow]").eachAttr("data-workflow"))
                .contains(NAME);
        assertThat(admin.page(folder("ViewWorkflowSteps.jspa") + query)
                        .select("#steps_table")
                        .text())
                .contains("<b>Go");
    }

    @Test
    public void shouldNameWhoChangedItLastByTheKeyWhenTheyAreGone() {
        Document list = admin.page(folder("ListWorkflows.jspa"));

        assertThat(list.select("#active-workflows tr[data-workflow]")
                        .first()
                        .select("bdi")
                        .eachText())
                .contains("gone");
    }

    @Test
    public void shouldRefuseInTheReadersLanguage() {
        choose("da");
        Document danish = admin.page(folder("ViewWorkflowSteps.jspa") + "?workflowName=Nirgends");
        choose("sv");
        Document swedish = admin.page("/secure/admin/EditWorkflowScheme.jspa?schemeId=4711");

        assertThat(danish.select(".workflow-fault").text()).isEqualTo("Der findes intet workflow med navnet Nirgends.");
        assertThat(swedish.select(".workflow-fault").text()).isNotEmpty().doesNotContain("There is", "workbench.");
    }

    @Test
    public void shouldSayWhereXmlIsBrokenInTheReadersLanguage() {
        Map<String, String> starts = Map.of(
                "en", "The XML is broken in line 2, column 10:",
                "da", "XML’en er i stykker i linje 2, kolonne 10:",
                "sv", "XML-texten är trasig på rad 2, kolumn 10:");
        starts.forEach((language, start) -> {
            choose(language);
            var answer = admin.post(
                    folder("ImportWorkflowFromXml.jspa"),
                    Map.of("name", "New", "workflowXML", "<workflow>\n<steps></workflow>"));

            Document page = Jsoup.parse(answer.body());
            assertThat(page.select(".workflow-fault").text()).startsWith(start);
            assertThat(page.select("#workflow-xml").val()).contains("<steps></workflow>");
        });
        assertThat(host.workflows().workflows().byName("New")).isEmpty();
    }

    @Test
    public void shouldNameRulesInTheReadersLanguage() {
        String rules = folder("ViewWorkflowTransition.jspa") + query + "&workflowTransition=5&descriptorTab=";
        List<String> english = Stream.of("conditions", "postfunctions")
                .flatMap(tab -> admin.page(rules + tab).select(".workflow-rule-text").eachText().stream())
                .toList();
        choose("da");
        List<String> danish = Stream.of("conditions", "postfunctions")
                .flatMap(tab -> admin.page(rules + tab).select(".workflow-rule-text").eachText().stream())
                .toList();

        assertThat(danish).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    private List<String> pages() {
        String own = "?schemeId=" + scheme.id().getAsLong();
        String step = "/secure/project/SelectProjectWorkflowScheme";
        return List.of(
                folder("ListWorkflows.jspa"),
                folder("AddNewWorkflow!default.jspa"),
                folder("ImportWorkflowFromXml!default.jspa"),
                folder("CloneWorkflow!default.jspa") + query,
                folder("EditWorkflow!default.jspa") + query,
                folder("DeleteWorkflow!default.jspa") + query,
                folder("PublishDraftWorkflow!default.jspa") + query,
                folder("DeleteDraftWorkflow!default.jspa") + query,
                folder("ViewWorkflowSteps.jspa") + query,
                folder("WorkflowDesigner.jspa") + query,
                folder("EditWorkflowStep!default.jspa") + query + "&workflowStep=3",
                folder("AddWorkflowTransition!default.jspa") + query + "&workflowStep=3",
                folder("EditWorkflowTransition!default.jspa") + query + "&workflowTransition=4",
                folder("DeleteWorkflowTransitions!default.jspa") + query + "&workflowTransition=4",
                folder("ViewWorkflowStepMetaAttributes.jspa") + query + "&workflowStep=6&chosen=jira.issue.editable",
                folder("ViewWorkflowTransitionMetaAttributes.jspa") + query + "&workflowTransition=4",
                folder("AddWorkflowStatus!default.jspa") + query,
                folder("ViewWorkflowTransition.jspa") + query + "&workflowTransition=4",
                folder("AddWorkflowTransitionPostFunction!default.jspa") + query + "&workflowTransition=4",
                folder("AddWorkflowTransitionConditionParams!default.jspa") + query + RULE + "permission-condition",
                folder("AddWorkflowTransitionValidatorParams!default.jspa") + query + RULE + "permission-validator",
                "/secure/admin/ViewWorkflowSchemes.jspa",
                "/secure/admin/AddWorkflowScheme!default.jspa",
                "/secure/admin/EditWorkflowScheme!default.jspa" + own,
                "/secure/admin/DeleteWorkflowScheme!default.jspa" + own,
                "/secure/admin/EditDraftWorkflowScheme!default.jspa" + own,
                "/secure/admin/PublishDraftWorkflowScheme!default.jspa" + own,
                "/secure/admin/DeleteDraftWorkflowScheme!default.jspa" + own,
                step + "!default.jspa?projectId=" + project,
                step + "Step2!default.jspa?projectId=" + project);
    }

    private void choose(String language) {
        admin.post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "auto"));
    }

    private static String folder(String page) {
        return WorkflowVisitor.FOLDER + page;
    }
}
