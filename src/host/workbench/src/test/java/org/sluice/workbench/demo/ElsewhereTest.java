package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.Test;

/** What other teams do with a task: let it wander, send it back, keep it, or move it away. */
public class ElsewhereTest {
    private static final String SERVERS = "Network and servers";

    @Test
    public void shouldKnowSomebodyInEveryTeamAndNobodyInOthers() {
        SmallWorld small = new SmallWorld(1);

        for (Cast.OtherTeam team : small.world.cast().elsewhere()) {
            assertThat(team.people()).contains((Cast.Outsider) small.elsewhere.somebody(team.team()));
        }
        assertThatThrownBy(() -> small.elsewhere.somebody("Gardeners")).hasMessageContaining("no team Gardeners");
    }

    @Test
    public void shouldAnswerDuringOfficeHoursAfterATaskHasWandered() {
        SmallWorld small = new SmallWorld(2);
        Task task = small.ours(Wording.Kind.INCIDENT, SmallWorld.MONDAY);

        Instant back = small.elsewhere.wander(task, SERVERS, Cast.SERVICE_DESK, SmallWorld.MONDAY);

        assertThat(task.issue().team()).isEqualTo(SERVERS);
        assertThat(SmallWorld.became(task, DemoIssue.TEAM_NAME)).containsExactly(SERVERS);
        assertThat(back).isAfter(SmallWorld.MONDAY);
        assertThat(OfficeHours.open(back, Country.SE)).isTrue();
    }

    @Test
    public void shouldNameTheTaskTypeWhenATaskComesBackToTheTeamOnly() {
        SmallWorld small = new SmallWorld(3);
        Task toUs = small.ours(Wording.Kind.INCIDENT, SmallWorld.MONDAY);
        Task toTheDesk = small.ours(Wording.Kind.INCIDENT, SmallWorld.MONDAY);
        toUs.issue().ownedBy(SERVERS);
        toTheDesk.issue().ownedBy(SERVERS);

        small.elsewhere.bounce(toUs, Cast.OURS, SERVERS, SmallWorld.MONDAY);
        small.elsewhere.bounce(toTheDesk, Cast.SERVICE_DESK, SERVERS, SmallWorld.MONDAY);

        assertThat(toUs.issue().team()).isEqualTo(Cast.OURS);
        assertThat(SmallWorld.became(toUs, "Component")).containsExactly(small.viewer.name());
        assertThat(toTheDesk.issue().team()).isEqualTo(Cast.SERVICE_DESK);
        assertThat(toTheDesk.issue().hasComponent()).isFalse();
    }

    @Test
    public void shouldLeaveWhatWasSentOnWithTheRightTeamOnce() {
        for (long seed = 0; seed < 40; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.misplaced(SERVERS, SmallWorld.MONDAY);
            small.world.pile().add(task);

            small.elsewhere.sendOn(task, small.expert, "sent_on", SmallWorld.MONDAY.plusSeconds(600));
            small.runDays(60);

            assertThat(task.issue().team()).as("seed " + seed).isEqualTo(SERVERS);
            assertThat(small.world.pile().holds(task)).isFalse();
            assertThat(SmallWorld.comments(task).get(0)).contains(SERVERS);
        }
    }

    @Test
    public void shouldEitherCloseOrMoveAwayWhatIsSentOn() {
        Set<String> ends = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.misplaced(SERVERS, SmallWorld.MONDAY);
            small.world.pile().add(task);

            small.elsewhere.sendOn(task, small.expert, "sent_on", SmallWorld.MONDAY.plusSeconds(600));

            boolean closed = task.issue().status() == Status.DONE;
            assertThat(task.issue().isResolved()).isEqualTo(closed);
            assertThat(SmallWorld.became(task, "Key")).hasSize(closed ? 0 : 1);
            ends.add(closed ? "closed" : "moved");
        }
        assertThat(ends).contains("closed");
    }

    @Test
    public void shouldGoBackAndForthUntilSomebodyKeepsIt() {
        Set<List<String>> ways = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.misplaced(SERVERS, SmallWorld.MONDAY);
            small.world.pile().add(task);
            task.free();

            small.elsewhere.pingPong(task, small.expert, SmallWorld.MONDAY.plusSeconds(60));
            assertThat(task.isFree()).as("held while away").isFalse();
            small.runDays(60);

            List<String> way = SmallWorld.became(task, DemoIssue.TEAM_NAME);
            ways.add(way);
            boolean back = task.issue().team().equals(Cast.OURS);
            assertThat(task.isFree()).as("seed " + seed).isEqualTo(back);
            assertThat(small.world.pile().holds(task)).isEqualTo(back);
        }
        assertThat(ways).contains(List.of(SERVERS), List.of(SERVERS, Cast.OURS));
    }

    @Test
    public void shouldLeaveAloneWhatHasGoneItsWayMeanwhile() {
        for (long seed = 0; seed < 20; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.misplaced(SERVERS, SmallWorld.MONDAY);
            small.world.pile().add(task);
            small.elsewhere.pingPong(task, small.expert, SmallWorld.MONDAY.plusSeconds(60));

            task.issue().at(SmallWorld.MONDAY.plusSeconds(120), small.other).move(Status.IN_TRIAGE);
            small.runDays(60);

            assertThat(task.issue().status()).as("seed " + seed).isEqualTo(Status.IN_TRIAGE);
            assertThat(SmallWorld.became(task, DemoIssue.TEAM_NAME)).containsExactly(SERVERS);
        }
    }

    @Test
    public void shouldNotSendOnWhatBelongsNowhereElse() {
        SmallWorld small = new SmallWorld(1);
        Task ours = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY);

        assertThatThrownBy(() -> small.elsewhere.sendOn(ours, small.expert, "sent_on", SmallWorld.MONDAY))
                .isInstanceOf(NoSuchElementException.class);
    }
}
