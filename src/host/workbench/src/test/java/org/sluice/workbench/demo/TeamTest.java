package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The parts of which the story is made: what is to happen, who is there, who knows what, what is asked for. */
public class TeamTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final World world = World.of(7);
    private final Cast.Colleague karl = world.cast().colleague("karl");
    private final Topic viewer = Topic.load().get(0);

    @Test
    public void shouldLetThingsHappenInTheOrderOfTheirMoments() {
        List<String> happened = new ArrayList<>();
        Agenda agenda = new Agenda();
        agenda.at(MONDAY.plusSeconds(20), at -> happened.add("later"));
        agenda.at(MONDAY, at -> {
            happened.add("first");
            agenda.at(at.plusSeconds(10), then -> happened.add("by the first"));
        });
        agenda.at(MONDAY, at -> happened.add("second"));
        agenda.at(MONDAY.plusSeconds(60), at -> happened.add("never"));

        agenda.runUntil(MONDAY.plusSeconds(60));

        assertThat(happened).containsExactly("first", "second", "by the first", "later");
    }

    @Test
    public void shouldTakeThreeWeeksInSummerAndOneInWinter() {
        for (Cast.Colleague who : world.cast().team()) {
            List<LocalDate> away = LocalDate.of(2026, 1, 1)
                    .datesUntil(LocalDate.of(2027, 1, 1))
                    .filter(day -> who.country().works(day) && world.absences().away(who, day))
                    .toList();

            assertThat(away).as(who.name()).hasSizeBetween(18, 36);
            assertThat(away)
                    .filteredOn(day -> day.getMonthValue() >= 6 && day.getMonthValue() <= 8)
                    .hasSizeGreaterThan(12);
        }
    }

    @Test
    public void shouldNotWorkOutsideOfficeHours() {
        assertThat(world.absences().atWork(karl, Instant.parse("2026-03-02T05:00:00Z")))
                .isFalse();
        assertThat(world.absences().atWork(karl, Instant.parse("2026-03-07T09:00:00Z")))
                .isFalse();
    }

    @Test
    public void shouldKnowATaskTypeAfterThreeOfThem() {
        Cast.Colleague sara = world.cast().colleague("sara");
        Competence competence = new Competence();
        competence.solved(sara, viewer);
        competence.solved(sara, viewer);

        assertThat(competence.knows(karl, viewer)).isTrue();
        assertThat(competence.knows(sara, viewer)).isFalse();

        competence.solved(sara, viewer);

        assertThat(competence.knows(sara, viewer)).isTrue();
    }

    @Test
    public void shouldAskForMuchOnMondaysLittleOnSundaysAndLessInSummer() {
        Demand demand = new Demand(new Dice(3), 38);

        assertThat(asked(demand, LocalDate.of(2026, 3, 2))).isBetween(200L, 330L);
        assertThat(asked(demand, LocalDate.of(2026, 3, 8))).isBetween(3L, 45L);
        assertThat(asked(demand, LocalDate.of(2026, 7, 13))).isBetween(120L, 240L);
    }

    private static long asked(Demand demand, LocalDate day) {
        long tasks = 0;
        for (int week = 0; week < 28; week++) {
            tasks += demand.on(day).size();
        }
        return tasks;
    }

    @Test
    public void shouldHandOutWhatIsFreeOldestFirst() {
        Task first = task();
        Task second = task();
        first.free();
        second.free();
        second.give(karl);

        assertThat(world.pile().free(task -> true)).containsExactly(first, second);
        assertThat(world.pile().free(task -> task.isWith(karl))).containsExactly(second);

        first.hold();
        world.pile().remove(second);

        assertThat(world.pile().free(task -> true)).isEmpty();
        assertThat(world.pile().holds(first)).isTrue();
    }

    @Test
    public void shouldAskOnceHalfWayAndFinishWhenTheHoursAreWorked() {
        Task task = task();

        assertThat(task.isTimeToAsk()).isFalse();
        task.work(1.5);
        assertThat(task.isTimeToAsk()).isTrue();
        assertThat(task.isTimeToAsk()).isFalse();
        assertThat(task.isFinished()).isFalse();
        task.work(0.5);
        assertThat(task.isFinished()).isTrue();
        task.comesBack();
        assertThat(task.isFinished()).isFalse();
        assertThat(task.isOlderThan(3, MONDAY.plus(Duration.ofDays(4)))).isTrue();
    }

    @Test
    public void shouldBeOnCallForAWeekEach() {
        OnCall onCall = new OnCall(world, new Endings(world));
        Cast.Colleague first = onCall.onDuty(Instant.parse("2026-03-05T22:00:00Z"));

        assertThat(onCall.onDuty(Instant.parse("2026-03-06T03:00:00Z"))).isEqualTo(first);
        assertThat(onCall.onDuty(Instant.parse("2026-03-13T03:00:00Z"))).isNotEqualTo(first);
        assertThat(onCall.takes(task(), MONDAY, 100)).isFalse();
    }

    @Test
    public void shouldSayHowATaskWasSolvedInWordsThatFitIt() {
        Endings endings = new Endings(world);
        Task task = task();

        assertThat(endings.ending(task))
                .isEqualTo(task.request().wording().solved().orElseThrow());
        assertThat(world.chatter().say("solved_change", Map.of("first", "Bodil")))
                .doesNotContain("{");
    }

    private Task task() {
        Wording wording = viewer.tasks().get(0);
        Cast.Reporter reporter = world.cast().reporters().get(0);
        Request request =
                new Request(MONDAY, reporter, wording, Optional.of(viewer), Optional.empty(), "A picture", "Black.");
        Task task = new Task(world.register().open(Project.SUP, MONDAY), request, 2);
        world.pile().add(task);
        return task;
    }
}
