package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;

/** Change history as Jira's API gives it. */
public class JiraChangeHistoryTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldGiveEachChangeWithItsIdsAndTextsOldestFirst() {
        Export export = new Export();
        export.issue("SUP-1")
                .status("3", "In Progress", "indeterminate")
                .changed(
                        "20002",
                        "2026-03-04T08:00:00.000+0000",
                        "anton",
                        ItemExport.of("assignee", null, null, "anton", "Person anton"))
                .changed(
                        "20001",
                        "2026-03-03T08:00:00.000+0000",
                        "rita",
                        ItemExport.of("status", "1", "Open", "3", "In Progress"))
                .with("assignee", Export.person("anton"));
        home.add(export);

        List<ChangeHistoryItem> items = items("SUP-1");

        assertThat(items).extracting(ChangeHistoryItem::getField).containsExactly("status", "assignee");
        ChangeHistoryItem first = items.get(0);
        assertThat(first.getFroms()).containsValue("Open").hasSize(1);
        assertThat(first.getTos()).containsValue("In Progress").hasSize(1);
        assertThat(first.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(first.getUserKey()).isEqualTo("rita");
        assertThat(first.getIssueKey()).isEqualTo("SUP-1");
        assertThat(items.get(1).getFroms()).isEmpty();
        assertThat(items.get(1).getTos()).containsEntry("anton", "Person anton");
    }

    @Test
    public void shouldGiveTheChangesOfOneFieldByTheNameThatTheLogHas() {
        Export export = new Export();
        export.issue("SUP-1")
                .status("3", "In Progress", "indeterminate")
                .changed(
                        "20001",
                        "2026-03-03T08:00:00.000+0000",
                        "rita",
                        ItemExport.of("status", "1", "Open", "3", "In Progress"))
                .changed(
                        "20002",
                        "2026-03-03T09:00:00.000+0000",
                        "rita",
                        ItemExport.of("summary", null, "Printer", null, "Label printer"));
        home.add(export);
        var issue = JiraOver.of(home).get(IssueManager.class).getIssueObject("SUP-1");

        List<ChangeItemBean> items =
                JiraOver.of(home).get(ChangeHistoryManager.class).getChangeItemsForField(issue, "summary");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).getTo()).isNull();
        assertThat(items.get(0).getFromString()).isEqualTo("Printer");
        assertThat(items.get(0).getToString()).isEqualTo("Label printer");
        assertThat(items.get(0).getFieldType()).isEqualTo("jira");
        assertThat(items.get(0).getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @Test
    public void shouldReadAnIssuesHistoryWithOneStatement() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        ChangeHistoryManager history = JiraOver.of(home).get(ChangeHistoryManager.class);
        var issue = JiraOver.of(home).get(IssueManager.class).getIssueObject("SUP-1");
        long before = home.tracker().database().statements().executed();

        assertThat(history.getAllChangeItems(issue)).isEmpty();

        assertThat(home.tracker().database().statements().executed() - before).isEqualTo(1);
    }

    private List<ChangeHistoryItem> items(String key) {
        JiraComponents jira = JiraOver.of(home);
        return jira.get(ChangeHistoryManager.class)
                .getAllChangeItems(jira.get(IssueManager.class).getIssueObject(key));
    }
}
