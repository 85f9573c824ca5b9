package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.history.Recorder;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;

/** What is written of issues, and what the history tells of it. */
public class IssueWritingTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private IssueWriting writing;

    @Before
    public void fill() {
        Export export = new Export().name("customfield_10100", "Stream");
        export.issue("SUP-1")
                .withList("components", named("10200", "X-ray viewer"))
                .labels("ward")
                .with("customfield_10100", option("10300", "Urgent"));
        export.issue("SUP-9").with("customfield_10100", option("10301", "Planned"));
        home.add(export);
        writing = new IssueWriting(
                home.tracker(),
                new IssueFields(home.tracker()),
                new Recorder(home.tracker().database(), ImportedTracker.CLOCK),
                ImportedTracker.CLOCK);
    }

    @Test
    public void shouldMakeAnIssueWithTheNextNumber() {
        Issue made = writing.create(draft("A printer in ward 3", Map.of(IssueFields.LABELS, Content.of("printer"))));

        assertThat(made.key()).isEqualTo("SUP-10");
        assertThat(made.summary()).isEqualTo("A printer in ward 3");
        assertThat(home.tracker().labels().of(made.id())).containsExactly("printer");
        assertThat(made.created()).isEqualTo(made.updated()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(home.tracker().history().of(made.id())).isEmpty();
    }

    @Test
    public void shouldNeverGiveOutANumberTwice() throws Exception {
        List<Callable<String>> creators = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            creators.add(() -> writing.create(draft("One of many", Map.of())).key());
        }

        ExecutorService people = Executors.newFixedThreadPool(50);
        List<String> keys = new ArrayList<>();
        for (Future<String> key : people.invokeAll(creators)) {
            keys.add(key.get());
        }
        people.shutdown();

        assertThat(keys).doesNotHaveDuplicates().hasSize(50).contains("SUP-10", "SUP-59");
    }

    @Test
    public void shouldTellEachFieldThatChanged() {
        Content urgent = optionOf("SUP-1");
        Content planned = optionOf("SUP-9");
        long id = home.issue("SUP-1").id();

        Optional<ChangeGroup> group = writing.change(
                id,
                Map.of(IssueFields.SUMMARY, Content.of("No picture"), "customfield_10100", planned),
                Optional.of("rita"));

        assertThat(group.orElseThrow().items())
                .containsExactlyInAnyOrder(
                        new ChangeItem(
                                "jira",
                                "summary",
                                Optional.empty(),
                                Optional.of("Summary of SUP-1"),
                                Optional.empty(),
                                Optional.of("No picture")),
                        new ChangeItem(
                                "custom",
                                "Stream",
                                urgent.first(),
                                Optional.of("Urgent"),
                                planned.first(),
                                Optional.of("Planned")));
        assertThat(home.issue("SUP-1").summary()).isEqualTo("No picture");
        assertThat(home.issue("SUP-1").updated()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(home.tracker().history().of(id)).containsExactly(group.orElseThrow());
    }

    @Test
    public void shouldTellNothingWhenNothingChanged() {
        Issue before = home.issue("SUP-1");

        Optional<ChangeGroup> group = writing.change(
                before.id(),
                Map.of(IssueFields.SUMMARY, Content.of(before.summary()), IssueFields.LABELS, Content.of("ward")),
                Optional.of("rita"));

        assertThat(group).isEmpty();
        assertThat(home.issue("SUP-1")).isEqualTo(before);
    }

    @Test
    public void shouldTellEachComponentByItself() {
        Issue issue = home.issue("SUP-1");
        long printer = home.tracker()
                .components()
                .add(home.tracker().projects().byKey("SUP").orElseThrow(), "Label printer")
                .id();

        ChangeGroup group = writing.change(
                        issue.id(),
                        Map.of(IssueFields.COMPONENTS, Content.of(Long.toString(printer))),
                        Optional.of("rita"))
                .orElseThrow();

        assertThat(group.items())
                .extracting(item -> item.field() + ": " + item.fromText().orElse("-") + " > "
                        + item.toText().orElse("-"))
                .containsExactly("Component: X-ray viewer > -", "Component: - > Label printer");
    }

    @Test
    public void shouldKeepTheDayOfAResolution() {
        long id = home.issue("SUP-1").id();
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO resolution"
                        + " (id, name, description, sort_order) VALUES ('20000', 'Fixed', '', 1)"));
        home.tracker().forget();

        writing.change(id, Map.of(IssueFields.RESOLUTION, Content.of("20000")), Optional.empty());
        assertThat(home.issue("SUP-1").resolved()).contains(ImportedTracker.CLOCK.instant());

        writing.change(id, Map.of(IssueFields.RESOLUTION, Content.NONE), Optional.empty());
        assertThat(home.issue("SUP-1").resolved()).isEmpty();
    }

    private IssueDraft draft(String summary, Map<String, Content> more) {
        Map<String, Content> fields = new HashMap<>(more);
        fields.put(IssueFields.SUMMARY, Content.of(summary));
        Issue like = home.issue("SUP-1");
        return new IssueDraft(like.projectId(), like.typeId(), like.statusId(), like.reporterKey(), fields);
    }

    private Content optionOf(String key) {
        return Content.of(home.tracker().values().of(home.issue(key).id()).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(value -> value.optionId()));
    }
}
