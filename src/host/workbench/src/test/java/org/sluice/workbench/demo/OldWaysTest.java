package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** How tasks were received, chosen and interrupted before the turn. */
public class OldWaysTest {
    @Test
    public void shouldOpenEveryTaskWithTheTeamOrTheServiceDesk() {
        Set<String> teams = new HashSet<>();
        for (long seed = 0; seed < 30; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.ours(Wording.Kind.INCIDENT, SmallWorld.MONDAY);

            small.oldWays().receive(task, SmallWorld.MONDAY);

            assertThat(task.issue().status()).isEqualTo(Status.OPEN);
            assertThat(small.world.pile().holds(task)).isTrue();
            assertThat(task.owner()).isPresent();
            assertThat(task.isFree()).isEqualTo(task.issue().team().equals(Cast.OURS));
            teams.add(task.issue().team());
        }
        assertThat(teams).containsExactlyInAnyOrder(Cast.OURS, Cast.SERVICE_DESK);
    }

    @Test
    public void shouldBringEveryTaskToTheTeamInTheEnd() {
        for (long seed = 0; seed < 30; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY);

            small.oldWays().receive(task, SmallWorld.MONDAY);
            small.runDays(120);

            assertThat(task.issue().team()).as("seed " + seed).isEqualTo(Cast.OURS);
            assertThat(task.isFree()).as("seed " + seed).isTrue();
        }
    }

    @Test
    public void shouldMeanTheOneWhoHasAlwaysSolvedIt() {
        int expert = 0;
        for (long seed = 0; seed < 100; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY);
            small.oldWays().receive(task, SmallWorld.MONDAY);
            expert += task.isWith(small.expert) ? 1 : 0;
        }

        // 93 of a hundred, and one or two of the others by chance.
        assertThat(expert).isBetween(85, 99);
    }

    @Test
    public void shouldOfferToEachOnlyTheirOwn() {
        SmallWorld small = new SmallWorld(4);
        Task task = small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY);
        task.give(small.expert);
        OldWays ways = small.oldWays();

        assertThat(ways.next(small.other, SmallWorld.MONDAY)).isEmpty();
        assertThat(ways.next(small.expert, SmallWorld.MONDAY)).contains(task);
    }

    @Test
    public void shouldMostlyTakeWhatIsUrgentFirst() {
        int urgent = 0;
        for (long seed = 0; seed < 100; seed++) {
            SmallWorld small = new SmallWorld(seed);
            small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY).give(small.expert);
            Task burning = small.free(Wording.Kind.URGENT, SmallWorld.MONDAY);
            burning.give(small.expert);
            small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY).give(small.expert);
            Optional<Task> next = small.oldWays().next(small.expert, SmallWorld.MONDAY);
            urgent += next.equals(Optional.of(burning)) ? 1 : 0;
        }

        assertThat(urgent).isBetween(75, 97);
    }

    @Test
    public void shouldInterruptOnlyTheOneWhomItIsWith() {
        boolean interrupted = false;
        for (long seed = 0; seed < 20; seed++) {
            SmallWorld small = new SmallWorld(seed);
            small.free(Wording.Kind.URGENT, SmallWorld.MONDAY).give(small.expert);

            assertThat(small.oldWays().interruption(small.other, SmallWorld.MONDAY))
                    .isEmpty();
            interrupted |= small.oldWays()
                    .interruption(small.expert, SmallWorld.MONDAY)
                    .isPresent();
        }
        assertThat(interrupted).isTrue();
    }

    @Test
    public void shouldPutAsideByComingBackToOpenOrNotAtAll() {
        Set<Status> statuses = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY);
            Task urgent = small.free(Wording.Kind.URGENT, SmallWorld.MONDAY);
            task.issue().startingAt(Status.IN_PROGRESS);

            small.oldWays().setAside(task, small.expert, urgent, SmallWorld.MONDAY.plusSeconds(60));

            statuses.add(task.issue().status());
            assertThat(urgent.issue().status()).isEqualTo(Status.OPEN);
        }
        assertThat(statuses).containsExactlyInAnyOrder(Status.IN_PROGRESS, Status.OPEN);
    }

    @Test
    public void shouldHelpOutWithWhatBurnsOnlyAfterSomeHours() {
        boolean helped = false;
        for (long seed = 0; seed < 60; seed++) {
            SmallWorld small = new SmallWorld(seed);
            // On a Sunday night nobody is at work, so the one who knows is away.
            Task burning = small.free(Wording.Kind.URGENT, SmallWorld.SUNDAY_NIGHT);
            burning.give(small.expert);

            assertThat(small.oldWays().next(small.other, SmallWorld.SUNDAY_NIGHT.plus(Duration.ofHours(1))))
                    .isEmpty();
            helped |= small.oldWays()
                    .next(small.other, SmallWorld.SUNDAY_NIGHT.plus(Duration.ofHours(4)))
                    .isPresent();
        }
        assertThat(helped).isTrue();
    }

    @Test
    public void shouldBeSlowerAndSendMoreAstrayThanTheNewFrame() {
        SmallWorld small = new SmallWorld(1);
        Task task = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY);
        OldWays before = small.oldWays();
        NewFrame after = small.newFrame();

        assertThat(before.effort(small.expert, task)).isGreaterThan(after.effort(small.expert, task));
        assertThat(before.misplaced()).isGreaterThan(after.misplaced());
        assertThat(before.reopened()).isGreaterThan(after.reopened());
        assertThat(before.backTo()).isEqualTo(Status.OPEN);
    }
}
