package org.sluice.streams.jira;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Start;

/**
 * What somebody said when they started a task of what they had in progress, by id. As text: a line {@code keep}, a tab and the ids; then
 * a line for each line that was left, its id, a tab and the line. It is never empty, as Oracle takes an empty text for none.
 *
 * @param keep what is to stay in progress
 * @param lines what the person left for themselves, empty for nothing
 */
record StartPlan(Set<Long> keep, Map<Long, String> lines) {

    static final StartPlan NOTHING_SAID = new StartPlan(Set.of(), Map.of());

    private static final String KEEP = "keep\t";

    StartPlan {
        keep = Set.copyOf(keep);
        lines = Map.copyOf(lines);
    }

    /** The same by tasks, of which those are known that were named. */
    static StartPlan of(Collection<FlowTask> named, Set<String> keep, Map<String, String> lines) {
        Map<Long, String> left = new HashMap<>();
        named.stream()
                .filter(task -> lines.containsKey(task.key()))
                .forEach(task -> left.put(task.id(), lines.getOrDefault(task.key(), "")));
        return new StartPlan(
                named.stream()
                        .filter(task -> keep.contains(task.key()))
                        .map(FlowTask::id)
                        .collect(Collectors.toSet()),
                left);
    }

    static StartPlan read(String text) {
        List<String> rest = new ArrayList<>(text.lines().toList());
        Set<Long> keep = Arrays.stream(rest.remove(0).substring(KEEP.length()).split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        Map<Long, String> lines = new HashMap<>();
        rest.stream().map(line -> line.split("\t", 2)).forEach(parts -> lines.put(Long.valueOf(parts[0]), parts[1]));
        return new StartPlan(keep, lines);
    }

    String text() {
        String kept = new TreeSet<>(keep).stream().map(Object::toString).collect(Collectors.joining(","));
        return KEEP
                + kept
                + new TreeMap<>(lines)
                        .entrySet().stream()
                                .map(entry -> "\n" + entry.getKey() + "\t" + entry.getValue())
                                .collect(Collectors.joining());
    }

    /** The same that keeps these too, whatever line was left at them. */
    StartPlan keeping(Set<Long> others) {
        Set<Long> all = new TreeSet<>(keep);
        all.addAll(others);
        return new StartPlan(all, lines);
    }

    /** What it means for what the person has in progress. */
    Start of(FlowTask task, Collection<FlowTask> inProgress) {
        Map<String, String> left = new HashMap<>();
        Set<String> kept = new TreeSet<>();
        inProgress.forEach(other -> {
            Optional.ofNullable(lines.get(other.id())).ifPresent(line -> left.put(other.key(), line));
            if (keep.contains(other.id())) {
                kept.add(other.key());
            }
        });
        return Start.of(task, inProgress, kept, left);
    }

    /** Whether a line was left at anything, which is paused then even for a task that is not urgent. */
    boolean leavesAnything() {
        return !lines.isEmpty();
    }
}
