package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Issues and their fields as Jira's API gives them. */
public class JiraIssuesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldGiveAnIssueWithWhatBelongsToIt() {
        Export export = new Export();
        export.issue("SUP-7")
                .status("3", "In Progress", "indeterminate")
                .with("assignee", person("anton"))
                .withList("components", named("10200", "X-ray viewer"));
        home.add(export);

        Issue issue = issues().getIssueObject("SUP-7");

        assertThat(issue.getSummary()).isEqualTo("Summary of SUP-7");
        assertThat(issue.getProjectObject().getKey()).isEqualTo("SUP");
        assertThat(issue.getIssueType().getName()).isEqualTo("Task");
        assertThat(issue.getStatus().getStatusCategory().getKey()).isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(issue.getAssignee().getDisplayName()).isEqualTo("Person anton");
        assertThat(issue.getReporterId()).isEqualTo("rita");
        assertThat(issue.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(issue.getComponents()).extracting(ProjectComponent::getName).containsExactly("X-ray viewer");
        assertThat(issue.isSubTask()).isFalse();
    }

    @Test
    public void shouldKnowASubTaskByItsTypeWhenNobodyNamesItsParent() {
        Export export = new Export();
        export.issue("SUP-1").with("issuetype", named("10003", "Sub-task").put("subtask", true));
        home.add(export);

        Issue issue = issues().getIssueObject("SUP-1");

        assertThat(issue.isSubTask()).isTrue();
        assertThat(issue.getParentObject()).isNull();
    }

    @Test
    public void shouldGiveNullForWhatIsNotSet() {
        home.add(exportOf("SUP-1"));

        Issue issue = issues().getIssueObject("SUP-1");

        assertThat(issue.getAssignee()).isNull();
        assertThat(issue.getAssigneeId()).isNull();
        assertThat(issue.getResolution()).isNull();
        assertThat(issue.getResolutionDate()).isNull();
        assertThat(issue.getDescription()).isNull();
        assertThat(issue.getParentObject()).isNull();
        assertThat(issue.getSecurityLevelId()).isNull();
    }

    @Test
    public void shouldGiveNullForAnIssueThatIsNot() {
        home.add(exportOf("SUP-1"));

        assertThat(issues().getIssueObject("SUP-2")).isNull();
        assertThat(issues().getIssueObject(4711L)).isNull();
    }

    @Test
    public void shouldReadABatchWithOneStatementInTheOrderAskedFor() {
        home.add(exportOf("SUP-1", "SUP-2", "SUP-3"));
        IssueManager issues = issues();
        List<Long> ids = List.of(id("SUP-3"), 4711L, id("SUP-1"));
        long before = home.tracker().database().statements().executed();

        List<Issue> found = issues.getIssueObjects(ids);

        assertThat(found).extracting(Issue::getKey).containsExactly("SUP-3", "SUP-1");
        assertThat(home.tracker().database().statements().executed() - before).isEqualTo(1);
    }

    @Test
    public void shouldListTheIdsOfAProject() throws Exception {
        Export export = exportOf("SUP-1", "SUP-2");
        export.issue("OPS-1").with("project", named("10009", "Operations").put("key", "OPS"));
        home.add(export);
        Long project = JiraOver.of(home)
                .get(ProjectManager.class)
                .getProjectByCurrentKey("SUP")
                .getId();

        assertThat(issues().getIssueIdsForProject(project)).containsExactly(id("SUP-1"), id("SUP-2"));
        assertThat(issues().getIssueCountForProject(project)).isEqualTo(2);
    }

    @Test
    public void shouldGiveTheOptionThatAFieldHolds() {
        Export export = new Export().name("customfield_10100", "Support team");
        export.issue("SUP-1").with("customfield_10100", option("10500", "Night shift"));
        home.add(export);
        CustomField field = JiraOver.of(home).get(CustomFieldManager.class).getCustomFieldObject("customfield_10100");

        Object value = issues().getIssueObject("SUP-1").getCustomFieldValue(field);

        assertThat(field.getName()).isEqualTo("Support team");
        assertThat(field.getCustomFieldType().getKey()).endsWith(":select");
        assertThat(value).isInstanceOf(Option.class);
        assertThat(((Option) value).getValue()).isEqualTo("Night shift");
        assertThat(value).hasToString("Night shift");
    }

    @Test
    public void shouldGiveNullForAFieldThatHoldsNothing() {
        Export export = new Export().name("customfield_10100", "Support team");
        export.issue("SUP-1").with("customfield_10100", option("10500", "Night shift"));
        export.issue("SUP-2");
        home.add(export);
        CustomField field = JiraOver.of(home).get(CustomFieldManager.class).getCustomFieldObject("customfield_10100");

        assertThat(issues().getIssueObject("SUP-2").getCustomFieldValue(field)).isNull();
    }

    @Test
    public void shouldTellIssuesApartByIdOnly() {
        home.add(exportOf("SUP-1", "SUP-2"));

        assertThat(issues().getIssueObject("SUP-1"))
                .isEqualTo(issues().getIssueObject(id("SUP-1")))
                .isNotEqualTo(issues().getIssueObject("SUP-2"));
    }

    private IssueManager issues() {
        return JiraOver.of(home).get(IssueManager.class);
    }

    private long id(String key) {
        return home.issue(key).id();
    }

    private static Export exportOf(String... keys) {
        Export export = new Export();
        for (String key : keys) {
            export.issue(key);
        }
        return export;
    }
}
