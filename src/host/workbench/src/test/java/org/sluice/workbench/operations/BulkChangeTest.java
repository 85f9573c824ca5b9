package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.BulkChange;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;

/** Many issues at once: each is done or refused by itself, with the words of the single deed. */
public class BulkChangeTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Before
    public void allow() {
        place.tracker().globalPermissions().grant("BULK_CHANGE", Groups.SOFTWARE_USERS);
    }

    @Test
    public void shouldEditThoseThatItMayAndLeaveTheOthers() {
        place.archive("LAB");
        List<Long> ids = List.of(place.id("LAB-1"), place.id("SUP-1"), place.id("SUP-2"), 99L);

        Map<Long, Outcome<Issue>> edited = bulk().edit(place.as("rita"), ids, WorkPlace.form("priority", "1"), true);

        assertThat(edited).containsOnlyKeys(ids);
        assertThat(edited.values()).extracting(Outcome::isDone).containsExactly(false, true, true, false);
        assertThat(edited.get(99L).problems().refusal()).contains(Refusal.NOT_FOUND);
        assertThat(place.history("SUP-1")).hasSize(1);
        assertThat(place.history("SUP-2")).hasSize(1);
        assertThat(place.history("LAB-1")).isEmpty();
        assertThat(place.eventTypes()).containsExactly(Happenings.UPDATED, Happenings.UPDATED);
    }

    @Test
    public void shouldRefuseEachWhenTheFormFitsNone() {
        List<Long> ids = List.of(place.id("SUP-1"), place.id("SUP-2"));

        Map<Long, Outcome<Issue>> edited = bulk().edit(place.as("rita"), ids, WorkPlace.form("priority", "99"), true);

        assertThat(edited.values())
                .allSatisfy(outcome -> assertThat(outcome.problems().byField()).containsOnlyKeys("priority"));
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldKeepWhatIsHiddenOutOfIt() {
        place.tracker()
                .levels()
                .put(place.id("SUP-1"), Optional.of(place.level("SUP", "Nobody").id()));

        Map<Long, Outcome<Issue>> edited = bulk().edit(
                        place.as("rita"),
                        List.of(place.id("SUP-1"), place.id("SUP-2")),
                        WorkPlace.form("labels", "x"),
                        false);

        assertThat(edited.get(place.id("SUP-1")).problems().refusal()).contains(Refusal.NOT_FOUND);
        assertThat(edited.get(place.id("SUP-2")).isDone()).isTrue();
    }

    @Test
    public void shouldMoveThoseThatFit() {
        List<Long> ids = List.of(place.id("SUP-1"), place.id("SUP-3"));

        Map<Long, Outcome<Issue>> moved = bulk().move(place.as("rita"), ids, lab());

        assertThat(moved.get(ids.get(0)).get().key()).isEqualTo("LAB-2");
        assertThat(moved.get(ids.get(1)).problems().byField()).containsKeys("issuetype", "project");
        assertThat(place.issue("SUP-3").key()).isEqualTo("SUP-3");
    }

    @Test
    public void shouldDeleteParentsAndSubtasksInAnyOrder() {
        for (List<String> keys : List.of(List.of("SUP-2", "SUP-3"), List.of("LAB-1"))) {
            List<Long> ids = keys.stream().map(place::id).toList();

            assertThat(bulk().delete(place.as("admin"), ids).values()).allMatch(Outcome::isDone);
            assertThat(ids).allMatch(id -> place.tracker().issues().byId(id).isEmpty());
        }
        assertThat(place.eventTypes()).hasSize(3);
    }

    @Test
    public void shouldDeleteASubtaskBeforeItsParentToo() {
        List<Long> ids = List.of(place.id("SUP-3"), place.id("SUP-2"));

        assertThat(bulk().delete(place.as("admin"), ids).values()).allMatch(Outcome::isDone);
        assertThat(place.eventTypes()).containsExactly(Happenings.DELETED, Happenings.DELETED);
    }

    @Test
    public void shouldRefuseTransitionsThatAreNotThere() {
        Map<Long, Outcome<Issue>> gone =
                bulk().transition(place.as("rita"), List.of(place.id("SUP-1"), 99L), 11, Map.of(), Optional.empty());

        assertThat(gone.get(99L).problems().refusal()).contains(Refusal.NOT_FOUND);
        assertThat(gone.get(place.id("SUP-1")).problems().general())
                .extracting(Problem::key)
                .containsExactly("workbench.refusal.transition");
    }

    @Test
    public void shouldDoNothingForWhoLacksTheGlobalPermission() {
        List<Long> ids = List.of(place.id("LAB-1"));

        assertThat(bulk().delete(place.as("olga"), ids)
                        .get(ids.get(0))
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(bulk().move(Optional.empty(), ids, lab())
                        .get(ids.get(0))
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(place.issue("LAB-1").key()).isEqualTo("LAB-1");
    }

    private BulkChange bulk() {
        return place.operations().bulk();
    }

    private MoveTarget lab() {
        return MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
    }
}
