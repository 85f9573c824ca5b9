package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** One way in, two streams, and whose turn it is; and the day on which all that begins. */
public class NewFrameTest {
    private static final Instant LATER = SmallWorld.MONDAY.plusSeconds(600);

    @Test
    public void shouldStandBeforeTheGateUntilSomebodyHasLooked() {
        for (long seed = 0; seed < 20; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.ours(Wording.Kind.INCIDENT, SmallWorld.MONDAY);

            small.newFrame().receive(task, SmallWorld.MONDAY);
            assertThat(task.issue().status()).isEqualTo(Status.IN_TRIAGE);
            assertThat(task.isFree()).isFalse();
            small.runDays(30);

            assertThat(task.issue().status()).as("seed " + seed).isIn(Status.READY, Status.DONE);
            assertThat(task.owner()).isEmpty();
        }
    }

    @Test
    public void shouldPutTheAcceptedIntoTheirStream() {
        SmallWorld small = new SmallWorld(5);
        Task urgent = small.ours(Wording.Kind.URGENT, SmallWorld.MONDAY);
        Task planned = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY);
        for (Task task : List.of(urgent, planned)) {
            task.issue().startingAt(Status.IN_TRIAGE);
            small.newFrame().accept(task, small.other, LATER);
        }

        assertThat(SmallWorld.became(urgent, DemoIssue.STREAM_NAME)).containsExactly("Urgent");
        assertThat(SmallWorld.became(planned, DemoIssue.STREAM_NAME)).containsExactly("Planned");
        assertThat(SmallWorld.field(urgent, "priority")).isEqualTo("High");
        assertThat(SmallWorld.field(planned, "priority")).isEqualTo("Medium");
        assertThat(planned.issue().hasComponent()).isTrue();
        assertThat(planned.isFree()).isTrue();
    }

    @Test
    public void shouldSendOnWhatBelongsElsewhereAtTheGate() {
        for (long seed = 0; seed < 20; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.misplaced("Medical technology", SmallWorld.MONDAY);
            task.issue().startingAt(Status.IN_TRIAGE);
            small.world.pile().add(task);

            small.newFrame().sort(task, LATER);

            assertThat(task.issue().team()).isEqualTo("Medical technology");
            assertThat(task.isFree()).isFalse();
        }
    }

    @Test
    public void shouldLookAtATaskOnce() {
        SmallWorld small = new SmallWorld(6);
        Task task = small.ours(Wording.Kind.INCIDENT, SmallWorld.MONDAY);
        task.issue().startingAt(Status.IN_PROGRESS);

        small.newFrame().sort(task, LATER);

        assertThat(SmallWorld.became(task, "status")).isEmpty();
    }

    @Test
    public void shouldDeclineWithAWordAndLetGo() {
        SmallWorld small = new SmallWorld(7);
        Task wish = small.free(Wording.Kind.CHANGE, SmallWorld.MONDAY);

        small.newFrame().close(wish, small.other, "Wish declined", "Not this year.", LATER);

        assertThat(SmallWorld.field(wish, "resolution")).isEqualTo("Wish declined");
        assertThat(SmallWorld.comments(wish)).containsExactly("Not this year.");
        assertThat(small.world.pile().holds(wish)).isFalse();
    }

    @Test
    public void shouldGiveEverybodyTheirTurnAtTheGate() {
        SmallWorld small = new SmallWorld(8);
        Set<Cast.Colleague> leads = new HashSet<>();
        for (int week = 0; week < 52; week++) {
            Instant moment = SmallWorld.MONDAY.plus(Duration.ofDays(7L * week));
            Cast.Colleague lead = small.newFrame().intakeLead(moment);
            leads.add(lead);
            LocalDate day = moment.atZone(OfficeHours.ZONE).toLocalDate();
            boolean anybody = small.world.cast().team().stream()
                    .anyMatch(who -> !small.world.absences().away(who, day));
            assertThat(anybody && small.world.absences().away(lead, day))
                    .as("week " + week)
                    .isFalse();
        }

        assertThat(leads).containsExactlyInAnyOrderElementsOf(small.world.cast().team());
    }

    @Test
    public void shouldTakeUrgentBeforePlannedAndThenOnesOwn() {
        SmallWorld small = new SmallWorld(9);
        Task own = small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY);
        own.give(small.expert);
        NewFrame frame = small.newFrame();
        assertThat(frame.next(small.expert, LATER)).contains(own);

        Task urgent = small.free(Wording.Kind.URGENT, SmallWorld.MONDAY);
        assertThat(frame.next(small.expert, LATER)).contains(urgent);
        assertThat(frame.next(small.other, LATER)).contains(urgent);
    }

    @Test
    public void shouldOfferPlannedTasksToThoseWhoKnowThem() {
        SmallWorld small = new SmallWorld(10);
        Task task = small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY);

        assertThat(small.newFrame().next(small.expert, LATER)).contains(task);
    }

    @Test
    public void shouldPauseInWordsThatNameTheUrgentTask() {
        boolean named = false;
        for (long seed = 0; seed < 10; seed++) {
            SmallWorld small = new SmallWorld(seed);
            Task task = small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY);
            Task urgent = small.free(Wording.Kind.URGENT, SmallWorld.MONDAY);
            small.newFrame().setAside(task, small.expert, urgent, LATER);

            assertThat(task.issue().status()).isEqualTo(Status.PAUSED);
            named |= SmallWorld.comments(task).stream()
                    .anyMatch(text -> text.contains(urgent.issue().key()));
        }
        assertThat(named).isTrue();
    }

    @Test
    public void shouldPutTheOpenOnesBeforeTheGateAtTheTurn() {
        SmallWorld small = new SmallWorld(11);
        Task open = small.free(Wording.Kind.REQUEST, SmallWorld.MONDAY);
        open.give(small.expert);
        open.issue().assignedTo(small.expert);
        Task inWork = small.free(Wording.Kind.INCIDENT, SmallWorld.MONDAY);
        inWork.give(small.other);
        inWork.issue().startingAt(Status.IN_PROGRESS);

        new Turn(small.world, small.newFrame(), small.elsewhere).begin(LATER);

        assertThat(open.issue().status()).isEqualTo(Status.IN_TRIAGE);
        assertThat(open.owner()).isEmpty();
        assertThat(open.isFree()).isFalse();
        assertThat(SmallWorld.field(open, "assignee")).isEmpty();
        assertThat(inWork.issue().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(inWork.isWith(small.other)).isTrue();
        assertThat(SmallWorld.field(inWork, DemoIssue.STREAM_FIELD)).isEqualTo("Planned");
    }

    @Test
    public void shouldGoThroughTheOldPileSomeADay() {
        SmallWorld small = new SmallWorld(12);
        for (int task = 0; task < 30; task++) {
            Task old = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY.minus(Duration.ofDays(20)));
            old.issue().startingAt(Status.IN_TRIAGE);
            small.world.pile().add(old);
        }
        Task fresh = small.ours(Wording.Kind.REQUEST, SmallWorld.MONDAY);
        fresh.issue().startingAt(Status.IN_TRIAGE);
        small.world.pile().add(fresh);
        Turn turn = new Turn(small.world, small.newFrame(), small.elsewhere);

        // Five on a Tuesday, seven on a Wednesday.
        turn.sweep(LocalDate.of(2026, 3, 3));
        assertThat(waiting(small)).isEqualTo(31 - 5);

        turn.sweep(LocalDate.of(2026, 3, 4));
        assertThat(waiting(small)).isEqualTo(31 - 5 - 7);
        assertThat(fresh.issue().status()).isEqualTo(Status.IN_TRIAGE);
    }

    private static long waiting(SmallWorld small) {
        return small.world.pile().all().stream()
                .filter(task -> task.issue().status() == Status.IN_TRIAGE)
                .count();
    }
}
