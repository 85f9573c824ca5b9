package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.tracker.config.StatusCategory;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Component;

/** What an export says is what the tracker holds afterwards, once. */
public class ImporterTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldImportWhatAnIssueConsistsOf() {
        Export export = new Export();
        export.issue("SUP-7")
                .status("3", "In Progress", "indeterminate")
                .with("assignee", person("anton"))
                .withList("components", named("10200", "X-ray viewer"), named("10201", "Label printing"))
                .labels("ward", "night")
                .comment("10300", "anton", "Looking at it.");

        home.add(export);

        Issue issue = home.issue("SUP-7");
        assertThat(issue.summary()).isEqualTo("Summary of SUP-7");
        assertThat(issue.created()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(issue.assigneeKey()).contains("anton");
        assertThat(home.tracker()
                        .constants()
                        .status(issue.statusId())
                        .orElseThrow()
                        .category())
                .isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(home.tracker().components().ofIssue(issue.id()))
                .extracting(Component::name)
                .containsExactly("Label printing", "X-ray viewer");
        assertThat(home.tracker().labels().of(issue.id())).containsExactly("night", "ward");
        assertThat(home.tracker().comments().of(issue.id()))
                .extracting(Comment::body)
                .containsExactly("Looking at it.");
    }

    @Test
    public void shouldKeepNumericIdsWhereTheyAreFree() {
        Export export = new Export();
        export.issue("SUP-1").id("20001").withList("components", named("10777", "Lab reports"));
        export.issue("SUP-2").id("no number").with("priority", named("Medium", "Medium"));

        home.add(export);

        assertThat(home.issue("SUP-1").id()).isEqualTo(20_001);
        assertThat(home.issue("SUP-2").id()).isGreaterThan(20_001);
        assertThat(home.issue("SUP-2").priorityId()).contains("3");
        assertThat(home.tracker().components().byId(10_777))
                .map(Component::name)
                .contains("Lab reports");
    }

    @Test
    public void shouldGiveANewIdWhereSomebodyElseHasIt() {
        Export first = new Export();
        first.issue("SUP-1").id("20001").status("1", "Open", "new");
        Export second = new Export();
        second.issue("OPS-1").id("20001").status("1", "Waiting", "new");

        home.add(first);
        home.add(second);

        assertThat(home.issue("SUP-1").id()).isEqualTo(20_001);
        assertThat(home.issue("OPS-1").id()).isNotEqualTo(20_001);
        assertThat(home.issue("OPS-1").projectId())
                .isNotEqualTo(home.issue("SUP-1").projectId());
        assertThat(home.issue("OPS-1").statusId()).isNotEqualTo("1");
    }

    @Test
    public void shouldTurnTheIdsOfHistoriesIntoThoseThatHoldHere() {
        Export export = new Export().name("customfield_10100", "Support team");
        export.issue("SUP-1")
                .status("Solved", "Solved", "done")
                .with("customfield_10100", option("Second line", "Second line"))
                .changed(
                        "1",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("status", "Open", "Open", "Solved", "Solved"))
                .changed(
                        "2",
                        "2026-03-02T08:20:00.000+0000",
                        "anton",
                        ItemExport.custom("Support team", "First line", "First line", "Second line", "Second line"));

        home.add(export);

        Issue issue = home.issue("SUP-1");
        List<ChangeItem> items = home.tracker().history().of(issue.id()).stream()
                .flatMap(group -> group.items().stream())
                .toList();
        assertThat(items.get(0).to()).contains(issue.statusId());
        assertThat(items.get(0).fromText()).contains("Open");
        long option = Long.parseLong(items.get(1).from().orElseThrow());
        assertThat(home.tracker().options().byId(option).orElseThrow().value()).isEqualTo("First line");
    }

    @Test
    public void shouldLeaveAnIssueAsItIsWhenItsKeyIsHere() {
        Export first = new Export();
        first.issue("SUP-1").with("summary", "The first");
        Export second = new Export();
        second.issue("SUP-1").with("summary", "Another");
        second.issue("SUP-2");

        home.add(first);
        ImportReport report = home.add(second);

        assertThat(report.issues()).isEqualTo(1);
        assertThat(report.left()).isEqualTo(1);
        assertThat(home.issue("SUP-1").summary()).isEqualTo("The first");
    }

    @Test
    public void shouldSkipAFileThatTheHomeHolds() {
        Export export = new Export();
        export.issue("SUP-1");

        home.add(export);
        ImportReport again = home.add(export);

        assertThat(again.held()).isTrue();
        assertThat(again.lines()).containsExactly("export.json: held already, nothing imported");
    }

    @Test
    public void shouldReadGzip() throws IOException {
        Export export = new Export();
        export.issue("SUP-1");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(export.text().getBytes(StandardCharsets.UTF_8));
        }

        ImportReport report = home.add(ImportFile.of("export.json.gz", packed.toByteArray()));

        assertThat(report.issues()).isEqualTo(1);
    }

    @Test
    public void shouldMoveAllInstantsByTheSameDaysSoThatTheNewestIsYesterdays() {
        Export export = new Export();
        export.issue("SUP-1").with("updated", "2026-03-04T09:00:00.000+0000");

        home.importer().runShiftedToNow(export.file());

        assertThat(home.issue("SUP-1").updated()).isEqualTo(Instant.parse("2026-06-14T09:00:00Z"));
        assertThat(home.issue("SUP-1").created()).isEqualTo(Instant.parse("2026-06-12T08:00:00Z"));
    }

    @Test
    public void shouldMoveThePagesOfOneExportByOneConstant() {
        Export first = new Export();
        first.issue("SUP-1").with("updated", "2026-02-04T09:00:00.000+0000");
        Export second = new Export();
        second.issue("SUP-2").with("updated", "2026-03-04T09:00:00.000+0000");

        home.importer().runShiftedToNow(List.of(first.file(), second.file()));

        assertThat(home.issue("SUP-2").updated()).isEqualTo(Instant.parse("2026-06-14T09:00:00Z"));
        assertThat(home.issue("SUP-1").updated()).isEqualTo(Instant.parse("2026-05-17T09:00:00Z"));
    }

    @Test
    public void shouldMoveALaterFileByAsMuchAsTheFirst() {
        Export first = new Export();
        first.issue("SUP-1").with("updated", "2026-03-04T09:00:00.000+0000");
        Export second = new Export();
        second.issue("SUP-2").with("updated", "2026-03-03T09:00:00.000+0000");
        home.importer().runShiftedToNow(List.of(first.file()));

        home.importer().runShiftedToNow(List.of(first.file(), second.file()));

        assertThat(home.issue("SUP-1").updated()).isEqualTo(Instant.parse("2026-06-14T09:00:00Z"));
        assertThat(home.issue("SUP-2").updated()).isEqualTo(Instant.parse("2026-06-13T09:00:00Z"));
    }

    @Test
    public void shouldNotLetImportedPeopleIn() {
        Export export = new Export();
        export.issue("SUP-1").with("assignee", person("anton"));

        home.add(export);

        assertThat(home.user("anton").displayName()).isEqualTo("Person anton");
        assertThat(home.tracker().users().authenticate("anton", "")).isEmpty();
    }

    @Test
    public void shouldNotTakeSomebodyElseForTheHostsAdministrator() {
        Export export = new Export();
        export.issue("SUP-1").with("assignee", person("olga").put("key", "JIRAUSER10000"));

        home.add(export);

        assertThat(home.issue("SUP-1").assigneeKey()).isNotEqualTo(java.util.Optional.of("JIRAUSER10000"));
        assertThat(home.user("olga").key()).isNotEqualTo(home.user("admin").key());
    }
}
