package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Tests {@link ReadyOrder} and {@link ReadyList}. */
public class ReadyOrderTest {

    @Test
    public void shouldPutWhatIsNextUpFirstInTheOrderOfTapping() {
        ReadyTask second = task(1, 1, "", "2026-03-01", "2026-03-10T12:00");
        ReadyTask first = task(2, 5, "", "2026-03-09", "2026-03-10T11:00");
        ReadyTask high = task(3, 1, "2026-03-01", "2026-01-01", "");

        assertThat(ordered(high, second, first)).containsExactly(2L, 1L, 3L);
    }

    @Test
    public void shouldThenGoByPriority() {
        assertThat(ordered(
                        task(1, 0, "", "2026-01-01", ""),
                        task(2, 3, "2026-03-01", "2026-01-01", ""),
                        task(3, 2, "", "2026-03-01", "")))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    public void shouldThenGoByTheDayThatItIsDue() {
        assertThat(ordered(
                        task(1, 2, "", "2026-01-01", ""),
                        task(2, 2, "2026-04-01", "2026-01-01", ""),
                        task(3, 2, "2026-03-31", "2026-03-01", "")))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    public void shouldThenGoByAgeAndThenByNumber() {
        assertThat(ordered(
                        task(9, 2, "", "2026-03-01", ""),
                        task(5, 2, "", "2026-03-02", ""),
                        task(4, 2, "", "2026-03-02", "")))
                .containsExactly(9L, 4L, 5L);
    }

    /** Laws: it is total and transitive, so the order of what is given is of no matter; tapping one changes no other's order. */
    @Test
    public void shouldKeepToItsLaws() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<ReadyTask> any = new ArrayList<>();
            for (int id = 1; id <= 8; id++) {
                any.add(task(
                        id,
                        random.nextInt(3),
                        random.nextBoolean() ? "" : "2026-03-0" + (1 + random.nextInt(3)),
                        "2026-02-0" + (1 + random.nextInt(3)),
                        random.nextInt(3) > 0 ? "" : "2026-03-10T0" + random.nextInt(4) + ":00"));
            }
            List<Long> ordered = ordered(any.toArray(ReadyTask[]::new));
            Collections.shuffle(any, random);
            ReadyTask tapped = any.get(0);
            List<ReadyTask> others = any.subList(1, any.size());

            assertThat(ordered(any.toArray(ReadyTask[]::new))).isEqualTo(ordered);
            for (ReadyTask one : any) {
                for (ReadyTask other : any) {
                    int there = ReadyOrder.FIRST.compare(one, other);
                    assertThat(Integer.signum(there)).isEqualTo(-Integer.signum(ReadyOrder.FIRST.compare(other, one)));
                    assertThat(there == 0).isEqualTo(one.equals(other));
                }
            }
            List<Long> without = new ArrayList<>(ordered);
            without.remove(tapped.task().id());
            assertThat(ordered(others.toArray(ReadyTask[]::new))).isEqualTo(without);
        }
    }

    private static List<Long> ordered(ReadyTask... tasks) {
        return new ReadyList(List.of(tasks), 0)
                .tasks().stream().map(one -> one.task().id()).toList();
    }

    /** A priority of 0 is none, and so is a text that is empty. */
    private static ReadyTask task(long id, long priority, String due, String created, String nextUp) {
        return new ReadyTask(
                new FlowTask(id, 100, "SUP-" + id, "Task", Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(new ReadyTask.Ranked(priority, "P" + priority)).filter(one -> one.place() > 0),
                Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                instant(created),
                Optional.of(nextUp).filter(at -> !at.isEmpty()).map(at -> instant(at)));
    }
}
