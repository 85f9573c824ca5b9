package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.label.Label;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.jira.issue.JiraIssue;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** An issue of Jira's API that is being changed. */
public class MutableIssueTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldRememberWhatWasSet() {
        MutableIssue issue = issue();

        issue.setSummary("No picture before the operation");
        issue.setAssigneeId("anton");
        issue.setLabels(Set.of(new Label(null, null, "ward")));

        assertThat(issue.getSummary()).isEqualTo("No picture before the operation");
        assertThat(issue.getModifiedFields()).containsOnlyKeys("summary", "assignee", "labels");
        assertThat(issue.getModifiedFields().get("summary").getOldValue()).isEqualTo("Summary of SUP-1");
        assertThat(((JiraIssue) issue).wanted())
                .containsEntry("summary", Content.of("No picture before the operation"))
                .containsEntry("labels", Content.of("ward"));
        assertThat(issue().getSummary()).isEqualTo("Summary of SUP-1");
    }

    @Test
    public void shouldNotCountWhatWasSetBack() {
        MutableIssue issue = issue();

        issue.setSummary("Another");
        issue.setSummary("Summary of SUP-1");

        assertThat(issue.getModifiedFields()).isEmpty();
    }

    @Test
    public void shouldWriteADayAsADay() {
        MutableIssue issue = issue();

        issue.setDueDate(Timestamp.from(Instant.parse("2026-06-30T00:00:00Z")));
        issue.setResolutionDate(Timestamp.from(Instant.parse("2026-06-30T00:00:00Z")));

        assertThat(((JiraIssue) issue).wanted()).containsOnly(Map.entry("duedate", Content.of("2026-06-30")));
    }

    private MutableIssue issue() {
        if (home.tracker().issues().byKey("SUP-1").isEmpty()) {
            Export export = new Export();
            export.issue("SUP-1").withList("components", named("10200", "X-ray viewer"));
            home.add(export);
        }
        return JiraOver.of(home).get(IssueManager.class).getIssueObject("SUP-1");
    }
}
