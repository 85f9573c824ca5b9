package org.sluice.insight.domain;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;
import static org.sluice.testing.HistoryBuilder.unread;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.Interruptions.Calls;
import org.sluice.insight.domain.Interruptions.Noted;
import org.sluice.insight.domain.Interruptions.Point;
import org.sluice.insight.domain.Interruptions.Told;
import org.sluice.testing.HistoryBuilder;
import org.sluice.work.Facts;
import org.sluice.work.UrgentStart;

/** Tests {@link Interruptions}. The four weeks are those from 16 February, 16 March and 13 April 2026; it is 20 May. */
public class InterruptionsTest {

    private static final Instant NOW = instant("2026-05-20");
    private static final Counting COUNTING = new Counting(Set.of(), false, false);
    private static final double EXACT = 1e-9;

    @Test
    public void shouldTakeTheTimeInProgressOfUrgentTasksOverThatOfAll() {
        // in the first four weeks: urgent 24 + 48 = 72 hours, planned 24 + 144 = 168; 72/240 = 30 %
        Interruptions measured = measure(
                worked(1, "URGENT", "2026-02-16", "2026-02-17"),
                worked(2, "URGENT", "2026-02-20", "2026-02-22"),
                worked(3, "PLANNED", "2026-03-01", "2026-03-02"),
                worked(4, "PLANNED", "2026-03-02", "2026-03-08"));

        Point point = measured.points().get(0);
        assertThat(point.weeks().from()).isEqualTo("2026-02-16");
        assertThat(point.tasks()).isEqualTo(4);
        assertThat(told(point).urgentHours()).isEqualTo(72);
        assertThat(told(point).hours()).isEqualTo(240);
        assertThat(point.urgentShare().orElseThrow()).isCloseTo(0.3, within(EXACT));
        assertThat(measured.used()).isEqualTo(4);
        assertThat(measured.of()).isEqualTo(4);
    }

    @Test
    public void shouldCutWorkAtTheEndsOfThePointsAndHaveItGoOn() {
        // in work since 15 March: one day before the second point, all of its 28 days, all of the third
        Interruptions measured = measure(among(begun(1, "URGENT", "2026-03-15")));

        assertThat(measured.points())
                .extracting(point -> told(point).urgentHours())
                .containsExactly(24.0, 672.0, 672.0);
        assertThat(measured.points()).extracting(Point::tasks).containsOnly(5);
    }

    @Test
    public void shouldNotCountWhatWasDoneForAnotherTeam() {
        Facts moved = created("2026-02-16").id(1).project("7").stream("URGENT")
                .status("doing")
                .on("2026-02-20")
                .project("100")
                .on("2026-02-21")
                .status("todo")
                .facts();

        assertThat(told(measure(among(moved)).points().get(0)).urgentHours()).isEqualTo(24);
    }

    @Test
    public void shouldNotCountWhatAnotherTeamTookUpAgain() {
        Facts moved = created("2026-02-16").id(1).project("7").stream("PLANNED")
                .status("doing")
                .on("2026-02-17")
                .status("aside")
                .on("2026-02-18")
                .status("doing")
                .on("2026-02-20")
                .project("100")
                .on("2026-02-21T10:00")
                .status("aside")
                .on("2026-02-21T12:00")
                .status("doing")
                .facts();

        assertThat(told(measure(among(moved)).points().get(0)).delays().sorted())
                .containsExactly(2.0);
    }

    @Test
    public void shouldTellNothingOfFewerThanFourTasks() {
        Facts[] four = {
            worked(1, "URGENT", "2026-02-16", "2026-02-17"),
            worked(2, "PLANNED", "2026-02-16", "2026-02-17"),
            worked(3, "PLANNED", "2026-02-16", "2026-02-17"),
            worked(4, "PLANNED", "2026-02-16", "2026-02-17")
        };

        assertThat(measure(four).points().get(0).urgentShare()).contains(0.25);
        Interruptions three = measure(List.of(four).subList(0, 3), start(1, "2026-02-16", true));
        assertThat(three.points().get(0).tasks()).isEqualTo(3);
        assertThat(three.points()).allSatisfy(point -> {
            assertThat(point.told()).isEmpty();
            assertThat(point.calls()).isEmpty();
        });
    }

    @Test
    public void shouldSoundTheAlarmFromTheCapOn() {
        // 24 of 48 hours in the last four weeks that can be told of; more before
        Facts[] half = {
            worked(1, "URGENT", "2026-03-16", "2026-03-17"),
            worked(2, "PLANNED", "2026-03-16", "2026-03-16T12:00"),
            worked(3, "PLANNED", "2026-03-17", "2026-03-17T06:00"),
            worked(4, "PLANNED", "2026-03-18", "2026-03-18T06:00"),
            worked(5, "URGENT", "2026-02-17", "2026-02-18"),
            worked(6, "URGENT", "2026-02-17", "2026-02-18"),
            worked(7, "URGENT", "2026-02-17", "2026-02-18"),
            worked(8, "URGENT", "2026-02-17", "2026-02-18"),
            worked(9, "PLANNED", "2026-04-20", "2026-04-21"),
        };

        assertThat(measure(half).reach(0.51)).isFalse();
        assertThat(measure(half).reach(0.5)).isTrue();
        assertThat(measure().reach(0.01)).isFalse();
    }

    @Test
    public void shouldCountStartsAndThoseThatInterrupt() {
        Facts call = worked(1, "URGENT", "2026-02-16", "2026-02-17");
        Facts planned = worked(2, "PLANNED", "2026-02-16", "2026-02-17");

        Interruptions measured = measure(
                List.of(among(call, planned)),
                start(1, "2026-02-16", true),
                start(1, "2026-02-20", false),
                // in the next four weeks
                start(1, "2026-03-16", true),
                // no longer urgent, and gone
                start(2, "2026-02-17", true),
                start(99, "2026-02-17", true));

        assertThat(measured.points()).extracting(point -> calls(point).starts()).containsExactly(2, 1, 0);
        assertThat(measured.points())
                .extracting(point -> calls(point).interruptions())
                .containsExactly(1, 1, 0);
    }

    /** The workflow was set up on 20 March: of the four weeks before, and of those in which it was, nobody knows. */
    @Test
    public void shouldCountNoInterruptionsBeforeStartsWereNoted() {
        List<Facts> facts = List.of(among(worked(1, "URGENT", "2026-02-16", "2026-02-17")));
        List<UrgentStart> starts = List.of(start(1, "2026-03-21", true), start(1, "2026-04-14", true));

        Interruptions late = measure(facts, new Noted(Optional.of(instant("2026-03-20")), starts));
        assertThat(late.points()).extracting(Point::calls).startsWith(Optional.empty(), Optional.empty());
        assertThat(calls(late.points().get(2)).interruptions()).isEqualTo(1);

        Interruptions exactly = measure(facts, new Noted(Optional.of(instant("2026-03-16")), starts));
        assertThat(exactly.points())
                .extracting(point -> point.calls().isPresent())
                .containsExactly(false, true, true);

        assertThat(measure(facts, new Noted(Optional.empty(), List.of())).points())
                .extracting(Point::calls)
                .containsOnly(Optional.empty());
    }

    @Test
    public void shouldBeginWithWorkThatCountsHere() {
        Facts moved = created("2025-06-01").id(1).project("7").stream("URGENT")
                .status("doing")
                .on("2026-03-20")
                .project("100")
                .facts();
        Facts noStream = worked(2, "", "2025-07-01", "2025-07-02");

        Interruptions measured = measure(moved, noStream);

        assertThat(measured.points().get(0).weeks().from()).isEqualTo("2026-03-16");
        assertThat(measured.used()).isEqualTo(1);
        assertThat(measured.excluded()).isEmpty();
    }

    @Test
    public void shouldMeasureHowLongPlannedWorkWaitedToBeTakenUp() {
        // 2, 4, 6 and 30 hours: of four the median is the second
        Facts planned = created("2026-02-16").id(1).stream("PLANNED")
                .status("doing")
                .on("2026-02-16T10:00")
                .status("aside")
                .on("2026-02-16T12:00")
                .status("doing")
                .on("2026-02-17T10:00")
                .status("aside")
                .on("2026-02-17T14:00")
                .status("doing")
                .on("2026-02-18T06:00")
                .status("aside")
                .on("2026-02-18T12:00")
                .status("doing")
                .on("2026-03-15T12:00")
                .status("aside")
                .on("2026-03-16T18:00")
                .status("doing")
                .facts();
        Facts urgent = created("2026-02-16").id(2).stream("URGENT")
                .status("doing")
                .on("2026-02-16T10:00")
                .status("aside")
                .on("2026-02-16T11:00")
                .status("doing")
                .facts();

        Interruptions measured = measure(among(planned, urgent));

        assertThat(measured.delays().sorted()).containsExactly(2.0, 4.0, 6.0, 30.0);
        assertThat(measured.delays().at(50)).contains(4.0);
        assertThat(measured.delays().at(85)).isEmpty();
        // the last was taken up in the next four weeks
        assertThat(told(measured.points().get(0)).delays().sorted()).containsExactly(2.0, 4.0, 6.0);
        assertThat(told(measured.points().get(1)).delays().sorted()).containsExactly(30.0);
        // of so few nothing is told, and nothing is in the sum
        assertThat(measure(planned, urgent).delays().sorted()).isEmpty();
    }

    @Test
    public void shouldCountWhoPressedForWhatInterrupted() {
        Facts both = pressed(1, "politics", "press");
        Facts press = pressed(2, "press");
        Facts nobody = pressed(3);
        Facts quiet = pressed(4, "supplier");

        Interruptions measured = measure(
                List.of(both, press, nobody, quiet),
                start(1, "2026-02-17", true),
                start(2, "2026-02-18", true),
                start(2, "2026-02-25", true),
                start(3, "2026-02-19", true),
                start(4, "2026-02-19", false));

        Calls calls = calls(measured.points().get(0));
        assertThat(calls.interruptions()).isEqualTo(4);
        assertThat(calls.pressure()).isEqualTo(Map.of("politics", 1, "press", 3));
        assertThat(calls.pressed()).isEqualTo(3);
    }

    @Test
    public void shouldSayWhatWasNotCounted() {
        Facts unread = worked(6, "PLANNED", "2026-02-16", "2026-02-17");
        Facts unreadLater = worked(7, "PLANNED", "2026-05-12", "2026-05-13");
        Interruptions measured = measure(
                worked(1, "URGENT", "2026-02-16", "2026-02-17"),
                worked(2, "", "2026-02-16", "2026-02-17"),
                created("2026-02-16").id(3).subTask().status("doing").facts(),
                created("2026-02-16").id(4).archived().status("doing").facts(),
                // never in work, so of no matter
                created("2026-02-16").id(5).subTask().facts(),
                unread(unread),
                // in the four weeks that run now
                unread(unreadLater));

        assertThat(measured.used()).isEqualTo(1);
        assertThat(measured.excluded())
                .isEqualTo(Map.of(
                        Exclusion.SUB_TASK, 1, Exclusion.ARCHIVED, 1, Exclusion.NO_STREAM, 1, Exclusion.NOT_READ, 1));
        assertThat(measured.of()).isEqualTo(5);
    }

    /** Right after an update no activity is known, and that is said. */
    @Test
    public void shouldSayThatNothingWasReadYet() {
        Interruptions measured = measure(unread(worked(1, "URGENT", "2026-02-16", "2026-02-17")));

        assertThat(measured.points()).isEmpty();
        assertThat(measured.excluded()).isEqualTo(Map.of(Exclusion.NOT_READ, 1));
    }

    @Test
    public void shouldHaveNoPointsBeforeFourWeeksHaveEnded() {
        Interruptions young = measure(worked(1, "URGENT", "2026-05-12", "2026-05-13"));

        assertThat(young.points()).isEmpty();
        assertThat(young.used()).isZero();
        assertThat(young.of()).isZero();
    }

    /** Laws: a share lies between none and all, points add up to the whole, and the order of the facts is of no matter. */
    @Test
    public void shouldKeepToItsLaws() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<Facts> any = new ArrayList<>();
            double hours = 0;
            for (int id = 1; id <= 1 + random.nextInt(9); id++) {
                Instant start = instant("2026-02-16").plusSeconds(random.nextInt(80) * 86_400L);
                int length = 1 + random.nextInt(200);
                Instant end = start.plusSeconds(length * 3_600L);
                boolean inside = !end.isAfter(instant("2026-05-11"));
                hours += inside ? length : (instant("2026-05-11").getEpochSecond() - start.getEpochSecond()) / 3600.0;
                any.add(worked(id, random.nextBoolean() ? "URGENT" : "PLANNED", text(start), text(end)));
            }
            any.addAll(List.of(among()));
            Interruptions measured = measure(any);
            Collections.shuffle(any, random);

            assertThat(measure(any)).isEqualTo(measured);
            assertThat(measured.points().stream()
                            .mapToDouble(point -> told(point).hours())
                            .sum())
                    .isCloseTo(hours + 12, within(1e-6));
            assertThat(measured.points())
                    .allSatisfy(
                            point -> assertThat(point.urgentShare().orElse(0.5)).isBetween(0.0, 1.0));
        }
    }

    private static String text(Instant at) {
        return at.toString().substring(0, "2026-03-02T15:30".length());
    }

    private static Interruptions measure(Facts... facts) {
        return measure(List.of(facts));
    }

    private static Interruptions measure(List<Facts> facts, UrgentStart... starts) {
        return measure(facts, new Noted(Optional.of(instant("2026-01-01")), List.of(starts)));
    }

    private static Interruptions measure(List<Facts> facts, Noted noted) {
        return Interruptions.of(facts, COUNTING, noted, Window.all(UTC), NOW);
    }

    private static Told told(Point point) {
        return point.told().orElseThrow();
    }

    private static Calls calls(Point point) {
        return point.calls().orElseThrow();
    }

    /** With four planned ones, each in progress for an hour in each four weeks: so many that they can be told of. */
    private static Facts[] among(Facts... facts) {
        List<Facts> all = new ArrayList<>(List.of(facts));
        for (int id = 901; id <= 904; id++) {
            HistoryBuilder story = created("2026-02-01").id(id).stream("PLANNED");
            for (String day : List.of("2026-02-18", "2026-03-18", "2026-04-15")) {
                story = story.on(day + "T10:00")
                        .status("doing")
                        .on(day + "T11:00")
                        .status("todo");
            }
            all.add(story.facts());
        }
        return all.toArray(Facts[]::new);
    }

    private static Facts worked(long id, String stream, String from, String to) {
        return told(id, stream, from).on(to).status("todo").facts();
    }

    private static Facts begun(long id, String stream, String from) {
        return told(id, stream, from).facts();
    }

    private static HistoryBuilder told(long id, String stream, String from) {
        HistoryBuilder story = created("2026-02-01").id(id);
        return (stream.isEmpty() ? story : story.stream(stream))
                .status("todo")
                .on(from)
                .status("doing");
    }

    private static Facts pressed(long id, String... options) {
        return told(id, "URGENT", "2026-02-16").pressed(options).facts();
    }

    private static UrgentStart start(long task, String at, boolean interrupts) {
        return new UrgentStart(task, instant(at), interrupts);
    }
}
