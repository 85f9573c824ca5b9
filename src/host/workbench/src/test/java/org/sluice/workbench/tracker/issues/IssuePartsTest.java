package org.sluice.workbench.tracker.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;

/** What hangs on issues: comments, labels, links, components and history, for one issue and for many. */
public class IssuePartsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importAFullAndABareIssue() {
        Export export = new Export();
        export.issue("SUP-1")
                .labels("night", "lamp", "night")
                .comment("10302", "anton", "second")
                .comment("10301", "rita", "first")
                .withList("components", named("10201", "Printers"), named("10200", "Lamps"))
                .withList("issuelinks", link("10003", "Relates", "SUP-2"), link("10000", "Blocks", "SUP-2"))
                .changed(
                        "10500",
                        "2026-03-02T08:20:00.000+0000",
                        "anton",
                        ItemExport.of("assignee", null, null, "anton", "Person anton"));
        export.issue("SUP-2").parent("SUP-1");
        home.add(export);
    }

    @Test
    public void shouldGiveCommentsOfOneMomentByTheirId() {
        List<Comment> comments = home.tracker().comments().of(full().id());

        assertThat(comments).extracting(Comment::body).containsExactly("first", "second");
        assertThat(comments.get(0).created()).isEqualTo(Instant.parse("2026-03-02T08:30:00Z"));
        assertThat(comments.get(0).updated()).isEqualTo(comments.get(0).created());
        assertThat(comments.get(1).authorKey()).contains("anton");
    }

    @Test
    public void shouldGiveLabelsOnceAndByTheAlphabet() {
        assertThat(home.tracker().labels().of(full().id())).containsExactly("lamp", "night");
    }

    @Test
    public void shouldGiveComponentsByName() {
        assertThat(home.tracker().components().ofIssue(full().id()))
                .extracting(component -> component.name())
                .containsExactly("Lamps", "Printers");
        assertThat(home.tracker().components().byId(10_200))
                .map(c -> c.projectId())
                .contains(10_000L);
        assertThat(home.tracker().components().byId(10_299)).isEmpty();
    }

    @Test
    public void shouldGiveLinksFromBothEndsByType() {
        List<Link> links = home.tracker().links().of(full().id());

        assertThat(links).extracting(link -> link.type().name()).containsExactly("Blocks", "Relates");
        assertThat(links).allMatch(link -> link.sourceId() == full().id());
        assertThat(home.tracker().links().of(bare().id())).isEqualTo(links);
    }

    @Test
    public void shouldListTheTypesOfLinksByName() {
        assertThat(home.tracker().links().types())
                .extracting(LinkType::name)
                .containsExactly("Blocks", "Cloners", "Duplicate", "Relates");
    }

    @Test
    public void shouldGiveAChangeWithBothSides() {
        ChangeGroup group = home.tracker().history().of(full().id()).get(0);

        assertThat(group.authorKey()).contains("anton");
        assertThat(group.created()).isEqualTo(Instant.parse("2026-03-02T08:20:00Z"));
        assertThat(group.items())
                .containsExactly(new ChangeItem(
                        "jira",
                        "assignee",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("anton"),
                        Optional.of("Person anton")));
    }

    @Test
    public void shouldGiveAChangeOfNothingWithoutItems() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO change_group (id, issue_id, author_key, created) VALUES (10600, ?, NULL, 0)",
                        full().id()));

        List<ChangeGroup> groups = home.tracker().history().of(full().id());

        assertThat(groups).extracting(ChangeGroup::id).containsExactly(10_600L, 10_500L);
        assertThat(groups.get(0).items()).isEmpty();
        assertThat(groups.get(0).authorKey()).isEmpty();
    }

    @Test
    public void shouldHaveNothingForAnIssueWithoutAny() {
        long id = bare().id();

        assertThat(home.tracker().comments().of(id)).isEmpty();
        assertThat(home.tracker().labels().of(id)).isEmpty();
        assertThat(home.tracker().components().ofIssue(id)).isEmpty();
        assertThat(home.tracker().history().of(id)).isEmpty();
        assertThat(home.tracker().values().of(id)).isEmpty();
    }

    @Test
    public void shouldLeaveOutIssuesWithoutAnyWhenManyAreAskedFor() {
        List<Long> both = List.of(full().id(), bare().id());

        assertThat(home.tracker().comments().ofIssues(both)).containsOnlyKeys(full().id());
        assertThat(home.tracker().labels().ofIssues(both)).containsOnlyKeys(full().id());
        assertThat(home.tracker().components().ofIssues(both)).containsOnlyKeys(full().id());
        assertThat(home.tracker().history().ofIssues(both)).containsOnlyKeys(full().id());
        assertThat(home.tracker().history().ofIssues(List.of())).isEmpty();
    }

    @Test
    public void shouldKnowParentsAndSubtasks() {
        assertThat(home.tracker().issues().subtasksOf(full().id())).containsExactly(bare());
        assertThat(home.tracker().issues().subtasksOf(bare().id())).isEmpty();
        assertThat(bare().parentId()).contains(full().id());
        assertThat(full().parentId()).isEmpty();
    }

    @Test
    public void shouldPreferAnIssueThatHasAKeyNowToOneThatHadIt() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO moved_key (project_key, issue_number, issue_id) VALUES ('SUP', 2, ?)",
                        full().id()));

        assertThat(home.issue("SUP-2").id()).isEqualTo(bare().id()).isNotEqualTo(full().id());
    }

    private Issue full() {
        return home.issue("SUP-1");
    }

    private Issue bare() {
        return home.tracker().issues().byId(10_002).orElseThrow();
    }

    private static ObjectNode link(String id, String type, String key) {
        ObjectNode link = named("ignored", "ignored");
        link.set("type", named(id, type));
        link.putObject("outwardIssue").put("key", key);
        return link;
    }
}
