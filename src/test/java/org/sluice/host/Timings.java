package org.sluice.host;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** How long answers of each kind took, and which were wrong; filled by many at once. */
public final class Timings {
    private static final double NANOS_PER_MILLI = 1e6;
    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    void took(String kind, long span) {
        nanos.computeIfAbsent(kind, key -> new ConcurrentLinkedQueue<>()).add(span);
    }

    void wrong(String what) {
        wrong.add(what);
    }

    /** Every answer that was not what it should be. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** How many answers there were. */
    public int answers() {
        return nanos.values().stream().mapToInt(Queue::size).sum();
    }

    /** A line for each kind: how many, and the 50th, 95th and 99th percentile by nearest rank, in milliseconds. */
    public String report() {
        return nanos.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> {
                    List<Long> sorted = kind.getValue().stream().sorted().toList();
                    return "%-12s %6d  p50 %6.0f ms  p95 %6.0f ms  p99 %6.0f ms"
                            .formatted(kind.getKey(), sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99));
                })
                .collect(Collectors.joining("\n"));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get((percent * sorted.size() + 99) / 100 - 1) / NANOS_PER_MILLI;
    }
}
