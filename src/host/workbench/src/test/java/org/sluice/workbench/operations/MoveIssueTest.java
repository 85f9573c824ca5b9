package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Grant;

/** Moving issues to another project or type. */
public class MoveIssueTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldGiveANewKeyAndBeFoundByTheOldOne() {
        Issue moved = move("SUP-1", lab()).get();

        assertThat(moved.key()).isEqualTo("LAB-2");
        assertThat(place.issue("SUP-1").key()).isEqualTo("LAB-2");
        assertThat(place.history("LAB-2"))
                .containsExactlyInAnyOrder(
                        "project: SUP name > LAB name", "Key: SUP-1 > LAB-2", "Component: X-ray viewer > -");
        assertThat(place.eventTypes()).containsExactly(Happenings.MOVED);
        assertThat(place.tracker().components().ofIssue(moved.id())).isEmpty();
    }

    @Test
    public void shouldTakeSubtasksAlong() {
        move("SUP-2", lab()).get();

        assertThat(place.issue("SUP-3").key()).isEqualTo("LAB-3");
        assertThat(place.issue("SUP-3").parentId()).contains(place.id("LAB-2"));
        assertThat(place.eventTypes()).containsExactly(Happenings.MOVED, Happenings.MOVED);
    }

    @Test
    public void shouldNotMoveASubtaskAlone() {
        MoveTarget target =
                MoveTarget.of(place.project("LAB").id(), place.issue("SUP-3").typeId());

        assertThat(move("SUP-3", target).problems().byField()).containsOnlyKeys("project");
    }

    @Test
    public void shouldNotGiveAwayTheNumberOfAnIssueThatLeft() {
        move("SUP-3", MoveTarget.of(place.project("SUP").id(), "99"));
        move("SUP-2", lab()).get();
        Issue back = move("LAB-2", sup()).get();

        assertThat(back.key()).isEqualTo("SUP-4");
        assertThat(place.issue("SUP-2")).isEqualTo(back);
    }

    @Test
    public void shouldLeaveAnAssigneeBehindWhoCannotBeAssignedThere() {
        place.tracker().groups().add("jira-software-users", place.user("olga"));
        place.operations()
                .assign()
                .assign(place.as("rita"), place.id("SUP-1"), "olga")
                .get();
        place.tracker().groups().remove("jira-software-users", place.user("olga"));

        assertThat(move("SUP-1", lab()).get().assigneeKey()).isEmpty();
        assertThat(place.history("LAB-2")).contains("assignee: Person olga > -");
    }

    @Test
    public void shouldFillFieldsOnTheWay() {
        MoveTarget target = new MoveTarget(
                place.project("LAB").id(),
                place.issue("SUP-1").typeId(),
                Optional.empty(),
                Map.of("description", List.of("Belongs to the lab")));

        assertThat(move("SUP-1", target).get().description()).contains("Belongs to the lab");
    }

    @Test
    public void shouldAskForTheRightToMoveAndToCreate() {
        revoke("MOVE_ISSUES");
        assertThat(move("SUP-1", lab()).problems().refusal()).contains(Refusal.FORBIDDEN);

        assertThat(place.issue("SUP-1").key()).isEqualTo("SUP-1");
    }

    private void revoke(String permission) {
        for (Grant grant : place.tracker().schemes().grantsOf(0)) {
            if (grant.permissionKey().equals(permission)) {
                place.tracker().schemes().revoke(grant);
            }
        }
    }

    private Outcome<Issue> move(String key, MoveTarget target) {
        return place.operations().move().move(place.as("rita"), place.id(key), target);
    }

    private MoveTarget lab() {
        return MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
    }

    private MoveTarget sup() {
        return MoveTarget.of(place.project("SUP").id(), place.issue("LAB-1").typeId());
    }
}
