package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Issue;

/** What happens to sub-tasks and to linked issues when an issue is deleted or moved. */
public class FamiliesTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldNotDeleteSubtasksUnlessTold() {
        Outcome<List<Issue>> kept = delete("SUP-2", false);

        assertThat(kept.problems().general()).containsExactly(Problem.of("workbench.refusal.delete.subtasks", "SUP-2"));
        assertThat(place.issue("SUP-3").parentId()).contains(place.id("SUP-2"));
        assertThat(delete("SUP-3", false).isDone()).isTrue();
        assertThat(delete("SUP-2", false).isDone()).isTrue();
    }

    @Test
    public void shouldDeleteTheSubtasksFirstAndTellOfEach() {
        Issue second = below("SUP-2");

        List<Issue> gone = delete("SUP-2", true).get();

        assertThat(gone).extracting(Issue::key).containsExactly("SUP-3", second.key(), "SUP-2");
        assertThat(place.happenings())
                .filteredOn(happening -> happening.eventTypeId() == Happenings.DELETED)
                .extracting(happening -> happening.issue().key())
                .containsExactly("SUP-3", second.key(), "SUP-2");
    }

    @Test
    public void shouldLeaveNothingOfADeletedFamily() {
        place.operations().comment().add(place.as("rita"), place.id("SUP-3"), NewComment.of("Gone soon"));
        place.operations().attach().attach(place.as("rita"), place.id("SUP-3"), "screen.png", 1);
        place.operations().watch().watch(place.as("rita"), place.id("SUP-3"), place.user("rita"));
        place.operations().edit().edit(place.as("rita"), place.id("SUP-3"), WorkPlace.form("labels", "x"));
        long id = place.id("SUP-3");

        delete("SUP-2", true).get();

        for (String table : List.of(
                "issue_comment", "attachment", "watch", "vote", "label", "field_value", "change_group", "moved_key")) {
            assertThat(rows(table, id)).as(table).isZero();
        }
    }

    @Test
    public void shouldTellThoseThatWereLinkedWithAnyOfThem() {
        place.blocks("SUP-1", "SUP-3");
        place.blocks("SUP-2", "LAB-1");
        place.blocks("SUP-2", "SUP-3");

        delete("SUP-2", true).get();

        assertThat(place.history("SUP-1"))
                .containsExactly("Link: - > This issue blocks SUP-3", "Link: This issue blocks SUP-3 > -");
        assertThat(place.history("LAB-1"))
                .containsExactly(
                        "Link: - > This issue is blocked by SUP-2", "Link: This issue is blocked by SUP-2 > -");
        assertThat(place.tracker().links().of(place.id("SUP-1"))).isEmpty();
    }

    @Test
    public void shouldNotFindADeletedIssueByAnyKey() {
        place.operations()
                .move()
                .move(place.as("rita"), place.id("SUP-1"), lab())
                .get();

        delete("LAB-2", true).get();

        assertThat(place.tracker().issues().byKey("SUP-1")).isEmpty();
        assertThat(place.tracker().issues().byKey("LAB-2")).isEmpty();
    }

    @Test
    public void shouldGiveEachSubtaskANewKeyInOrderAndTellOfEach() {
        Issue second = below("SUP-2");
        place.happenings().clear();

        place.operations()
                .move()
                .move(place.as("rita"), place.id("SUP-2"), lab())
                .get();

        assertThat(place.issue("SUP-2").key()).isEqualTo("LAB-2");
        assertThat(place.issue("SUP-3").key()).isEqualTo("LAB-3");
        assertThat(place.issue(second.key()).key()).isEqualTo("LAB-4");
        assertThat(place.history("SUP-3"))
                .containsExactlyInAnyOrder("project: SUP name > LAB name", "Key: SUP-3 > LAB-3");
        assertThat(place.eventTypes()).containsExactly(Happenings.MOVED, Happenings.MOVED, Happenings.MOVED);
    }

    @Test
    public void shouldKeepSubtasksWhereOnlyTheTypeOfTheirParentChanges() {
        place.operations()
                .move()
                .move(
                        place.as("rita"),
                        place.id("SUP-2"),
                        MoveTarget.of(
                                place.project("SUP").id(), place.issue("SUP-1").typeId()))
                .get();

        assertThat(place.issue("SUP-3").key()).isEqualTo("SUP-3");
        assertThat(place.history("SUP-3")).isEmpty();
    }

    private Issue below(String parent) {
        return place.operations()
                .create()
                .create(
                        place.as("rita"),
                        new NewIssue(
                                place.project("SUP").id(),
                                place.issue("SUP-3").typeId(),
                                Optional.of(place.id(parent)),
                                WorkPlace.form("summary", "One more"),
                                false))
                .get();
    }

    private Outcome<List<Issue>> delete(String key, boolean withSubtasks) {
        return place.operations().delete().delete(place.as("admin"), place.id(key), withSubtasks);
    }

    private long rows(String table, long issueId) {
        return place.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM <table> WHERE issue_id = :id")
                .define("table", table)
                .bind("id", issueId)
                .mapTo(Long.class)
                .one());
    }

    private MoveTarget lab() {
        return MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
    }
}
