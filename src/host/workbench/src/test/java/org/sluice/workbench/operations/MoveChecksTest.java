package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.MoveIssue;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** Where issues may be moved, and what the history says of it. */
public class MoveChecksTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldAskForTheRightToCreateWhereItGoes() {
        PermissionScheme closed = place.tracker().schemes().add("Closed", "");
        place.tracker().projects().usePermissionScheme(place.project("LAB"), closed.id());

        Problems problems = move("SUP-1", lab()).problems();

        assertThat(problems.refusal()).contains(Refusal.FORBIDDEN);
        assertThat(problems.general()).extracting(Problem::key).containsExactly("workbench.refusal.create");
        assertThat(move("SUP-1", MoveTarget.of(99, "1")).problems().general()).isEqualTo(problems.general());
    }

    @Test
    public void shouldNotMoveIntoAClosedProject() {
        place.archive("LAB");

        assertThat(move("SUP-1", lab()).problems().byField().get("project").key())
                .isEqualTo("workbench.refusal.project.archived");
    }

    @Test
    public void shouldRefuseTypesThatDoNotFit() {
        long project = place.project("LAB").id();

        assertThat(move("SUP-1", MoveTarget.of(project, "99")).problems().byField())
                .containsOnlyKeys("issuetype");
        assertThat(move("SUP-1", MoveTarget.of(project, place.issue("SUP-3").typeId()))
                        .problems()
                        .byField())
                .containsOnlyKeys("issuetype");
    }

    @Test
    public void shouldWantAStatusThatTheTargetKnows() {
        String status = newStatus();
        Operations narrow = place.with(new Narrow(status));
        MoveTarget mapped = new MoveTarget(lab().projectId(), lab().typeId(), Optional.of(status), Map.of());

        assertThat(move(narrow.move(), "SUP-1", lab()).problems().byField()).containsOnlyKeys("status");
        assertThat(move(narrow.move(), "SUP-1", mapped).get().statusId()).isEqualTo(status);
        assertThat(place.history("LAB-2")).contains("status: Open > Waiting");
    }

    @Test
    public void shouldNotLeaveASubtaskAtAStatusThatTheTargetLacks() {
        String status = newStatus();
        MoveTarget mapped = new MoveTarget(lab().projectId(), lab().typeId(), Optional.of(status), Map.of());

        Outcome<Issue> moved = move(place.with(new Narrow(status)).move(), "SUP-2", mapped);

        assertThat(moved.problems().general())
                .containsExactly(Problem.of(
                        "workbench.refusal.move.with", "SUP-3", Problem.of("workbench.refusal.move.status")));
        assertThat(place.issue("SUP-3").key()).isEqualTo("SUP-3");
    }

    @Test
    public void shouldRefuseWhatDoesNotFitOnTheWay() {
        MoveTarget target = new MoveTarget(
                lab().projectId(),
                lab().typeId(),
                Optional.empty(),
                Map.of("components", List.of("10200"), "duedate", List.of("soon"), "assignee", List.of("olga")));

        assertThat(move("SUP-1", target).problems().byField()).containsOnlyKeys("components", "duedate", "assignee");
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldTellProjectAndKeyWithTheirIds() {
        String from = Long.toString(place.project("SUP").id());
        String to = Long.toString(place.project("LAB").id());

        move("SUP-1", lab()).get();

        assertThat(place.items("LAB-2"))
                .contains(
                        new ChangeItem(
                                "jira",
                                "project",
                                Optional.of(from),
                                Optional.of("SUP name"),
                                Optional.of(to),
                                Optional.of("LAB name")),
                        new ChangeItem(
                                "jira",
                                "Key",
                                Optional.empty(),
                                Optional.of("SUP-1"),
                                Optional.empty(),
                                Optional.of("LAB-2")));
        assertThat(place.tracker().history().of(place.id("LAB-2"))).hasSize(1);
    }

    @Test
    public void shouldChangeTheTypeAloneWithoutANewKey() {
        run(
                "INSERT INTO issue_type (id, name, description, subtask, sort_order) VALUES ('88', 'Fault', '', FALSE, 88)");

        Issue moved =
                move("SUP-1", MoveTarget.of(place.project("SUP").id(), "88")).get();

        assertThat(moved.key()).isEqualTo("SUP-1");
        assertThat(place.history("SUP-1")).containsExactly("issuetype: Task > Fault");
        assertThat(place.tracker().components().ofIssue(moved.id())).hasSize(1);
        assertThat(place.eventTypes()).containsExactly(Happenings.MOVED);
    }

    @Test
    public void shouldKeepWhatHangsOnIt() {
        place.operations().attach().attach(place.as("rita"), place.id("SUP-1"), "screen.png", 1);
        place.blocks("SUP-1", "SUP-2");
        place.operations().watch().watch(place.as("anton"), place.id("SUP-1"), place.user("anton"));

        long id = move("SUP-1", lab()).get().id();

        assertThat(place.tracker().attachments().of(id)).hasSize(1);
        assertThat(place.tracker().comments().of(id)).hasSize(1);
        assertThat(place.tracker().links().of(id)).hasSize(1);
        assertThat(place.tracker().labels().of(id)).containsExactly("ward");
        assertThat(place.tracker().watches().watchersOf(id)).containsExactly("anton");
        assertThat(place.tracker().values().of(id)).hasSize(1);
    }

    @Test
    public void shouldBeFoundByAllItsOldKeys() {
        MoveTarget sup = MoveTarget.of(place.project("SUP").id(), lab().typeId());
        long id = place.id("SUP-1");

        move("SUP-1", lab()).get();
        move("LAB-2", sup).get();
        move("SUP-4", lab()).get();

        for (String key : List.of("SUP-1", "LAB-2", "SUP-4", "LAB-3")) {
            assertThat(place.id(key)).as(key).isEqualTo(id);
        }
        assertThat(place.issue("SUP-1").key()).isEqualTo("LAB-3");
    }

    private String newStatus() {
        run(
                "INSERT INTO status (id, name, description, category_key, sort_order) VALUES ('77', 'Waiting', '', 'new', 77)");
        return "77";
    }

    private void run(String sql) {
        place.tracker().database().jdbi().useHandle(handle -> handle.execute(sql));
        place.tracker().constants().forget();
    }

    private Outcome<Issue> move(String key, MoveTarget target) {
        return move(place.operations().move(), key, target);
    }

    private Outcome<Issue> move(MoveIssue move, String key, MoveTarget target) {
        return move.move(place.as("rita"), place.id(key), target);
    }

    private MoveTarget lab() {
        return MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
    }

    /** A workflow of one status. */
    private record Narrow(String status) implements Steps {
        @Override
        public String firstStatus(long projectId, String typeId) {
            return status;
        }

        @Override
        public Set<String> statuses(long projectId, String typeId) {
            return Set.of(status);
        }

        @Override
        public boolean isEditable(Issue issue) {
            return !issue.statusId().equals(status);
        }
    }
}
