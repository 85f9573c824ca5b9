package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;

/** What a copy of an issue takes from it, and what it does not. */
public class CloneIssueTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldTakeAllThatTheIssueSays() {
        edit(
                "SUP-1",
                Map.of(
                        "description", List.of("Blank"),
                        "environment", List.of("Ward 3"),
                        "priority", List.of("1"),
                        "assignee", List.of("anton"),
                        "duedate", List.of("2026-06-30")));

        Issue copy = copy("rita", "SUP-1", CloneOptions.plain()).get();

        assertThat(copy.description()).contains("Blank");
        assertThat(copy.environment()).contains("Ward 3");
        assertThat(copy.priorityId()).contains("1");
        assertThat(copy.assigneeKey()).contains("anton");
        assertThat(copy.due()).isEqualTo(place.issue("SUP-1").due());
        assertThat(place.tracker().components().ofIssue(copy.id())).hasSize(1);
        assertThat(place.tracker().labels().of(copy.id())).containsExactly("ward");
    }

    @Test
    public void shouldLeaveWhatHappenedToTheIssue() {
        place.operations().edit().edit(place.as("admin"), place.id("SUP-1"), WorkPlace.form("summary", "Renamed"));
        place.operations().watch().vote(place.as("anton"), place.id("SUP-1"));
        place.operations().attach().attach(place.as("rita"), place.id("SUP-1"), "screen.png", 1);

        Issue copy = copy("rita", "SUP-1", CloneOptions.plain()).get();

        assertThat(copy.summary()).isEqualTo("CLONE - Renamed");
        assertThat(place.tracker().history().of(copy.id())).hasSize(1);
        assertThat(place.tracker().watches().votesOf(copy.id())).isZero();
        assertThat(place.tracker().attachments().of(copy.id())).isEmpty();
        assertThat(place.tracker().comments().of(copy.id())).isEmpty();
    }

    @Test
    public void shouldCutTheSummaryWhereJirasPrefixMakesItTooLong() {
        edit("SUP-1", WorkPlace.form("summary", "x".repeat(255)));
        edit("SUP-2", WorkPlace.form("summary", "x".repeat(246) + "\ud83e\uddd1 waits"));

        assertThat(copy("rita", "SUP-1", CloneOptions.plain()).get().summary()).isEqualTo("CLONE - " + "x".repeat(247));
        assertThat(copy("rita", "SUP-2", CloneOptions.plain()).get().summary()).isEqualTo("CLONE - " + "x".repeat(246));
    }

    @Test
    public void shouldTakeASummaryOfItsOwnIfThatFits() {
        assertThat(copy("rita", "SUP-1", named("Again")).get().summary()).isEqualTo("Again");
        for (String summary : List.of(" ", "x".repeat(256))) {
            assertThat(copy("rita", "SUP-1", named(summary)).problems().byField())
                    .containsOnlyKeys("summary");
        }
    }

    @Test
    public void shouldBeReportedByWhoMayNotSayOtherwise() {
        assertThat(copy("anton", "SUP-1", CloneOptions.plain()).get().reporterKey())
                .contains("anton");

        place.grant("MODIFY_REPORTER", "anton");

        assertThat(copy("anton", "SUP-1", CloneOptions.plain()).get().reporterKey())
                .contains("rita");
        assertThat(place.issue("SUP-5").creatorKey()).contains("anton");
    }

    @Test
    public void shouldNotGiveTheCopyToSomebodyWhoCannotBeAssigned() {
        edit("SUP-1", WorkPlace.form("assignee", "anton"));
        place.tracker().groups().remove(Groups.SOFTWARE_USERS, place.user("anton"));

        assertThat(copy("rita", "SUP-1", CloneOptions.plain()).get().assigneeKey())
                .isEmpty();
    }

    @Test
    public void shouldTakeLinksButNotThoseToOtherCopies() {
        place.blocks("SUP-1", "SUP-2");
        place.blocks("LAB-1", "SUP-1");
        copy("rita", "SUP-1", CloneOptions.plain()).get();

        Issue second = copy("rita", "SUP-1", new CloneOptions(Optional.empty(), false, true, false))
                .get();

        assertThat(place.history(second.key()))
                .containsExactlyInAnyOrder(
                        "Link: - > This issue clones SUP-1",
                        "Link: - > This issue blocks SUP-2",
                        "Link: - > This issue is blocked by LAB-1");
        assertThat(place.history("SUP-2")).last().isEqualTo("Link: - > This issue is blocked by SUP-5");
    }

    @Test
    public void shouldCopyASubtaskBesideItsSister() {
        Issue copy = copy("rita", "SUP-3", CloneOptions.plain()).get();

        assertThat(copy.parentId()).contains(place.id("SUP-2"));
        assertThat(copy.summary()).isEqualTo("CLONE - Summary of SUP-3");
    }

    @Test
    public void shouldLinkCopiedSubtasksWithTheirModels() {
        Issue copy = copy("rita", "SUP-2", new CloneOptions(Optional.empty(), true, false, false))
                .get();
        Issue below = place.tracker().issues().subtasksOf(copy.id()).get(0);

        assertThat(below.summary()).isEqualTo("Summary of SUP-3");
        assertThat(place.history(below.key())).containsExactly("Link: - > This issue clones SUP-3");
        assertThat(place.history("SUP-3")).containsExactly("Link: - > This issue is cloned by " + below.key());
    }

    @Test
    public void shouldCopyWithoutALinkWhereThatKindWasTakenAway() {
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("DELETE FROM link_type WHERE name = 'Cloners'"));

        Issue copy = copy("rita", "SUP-1", CloneOptions.plain()).get();

        assertThat(place.tracker().links().of(copy.id())).isEmpty();
    }

    private Outcome<Issue> copy(String user, String key, CloneOptions options) {
        return place.operations().copy().copy(place.as(user), place.id(key), options);
    }

    private void edit(String key, Map<String, List<String>> form) {
        place.operations().edit().edit(place.as("rita"), place.id(key), form).get();
    }

    private static CloneOptions named(String summary) {
        return new CloneOptions(Optional.of(summary), false, false, false);
    }
}
