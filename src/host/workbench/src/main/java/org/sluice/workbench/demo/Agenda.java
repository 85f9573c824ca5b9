package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen, in the order of its moments. What lies beyond the end of the story never happens. */
final class Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::when).thenComparing(Entry::order));
    private long noted;

    void at(Instant when, Step step) {
        entries.add(new Entry(when, noted++, step));
    }

    /** Lets happen what is due before that moment, also what becomes due by it. */
    void runUntil(Instant end) {
        while (!entries.isEmpty() && entries.peek().when().isBefore(end)) {
            Entry next = entries.remove();
            next.step().happen(next.when());
        }
    }

    /** Something that happens at a moment. */
    @FunctionalInterface
    interface Step {
        void happen(Instant moment);
    }

    /** What was noted first comes first when two things fall on one moment. */
    private record Entry(Instant when, long order, Step step) {}
}
