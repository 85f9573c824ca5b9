package org.sluice.streams.jira;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What this node has leased to tasks just now, so that the event of their transition need not look for it. Tables know better, always. */
final class PlaceLeases {

    /** More than a node leases at a time. */
    private static final int MANY = 1_000;

    private final Map<Long, Leases> byTask = new ConcurrentHashMap<>();

    /** A task has been leased a place until then, by project and limit. */
    void add(long taskId, String key, Instant until) {
        if (byTask.size() >= MANY) {
            byTask.clear();
        }
        byTask.merge(taskId, new Leases(Set.of(key), until), Leases::and);
    }

    /** Whether a task has just these leases, until then at least; they are forgotten. */
    boolean took(long taskId, Set<String> keys, Instant until) {
        Leases held = byTask.remove(taskId);
        return held != null && held.keys().equals(keys) && !held.until().isBefore(until);
    }

    /** Nothing is known of the task any more. */
    void forget(long taskId) {
        byTask.remove(taskId);
    }

    /** Places by project and limit, and when the first of the leases ends. */
    private record Leases(Set<String> keys, Instant until) {

        Leases and(Leases later) {
            Set<String> both = new HashSet<>(keys);
            both.addAll(later.keys());
            return new Leases(both, both.size() == later.keys().size() ? later.until() : until);
        }
    }
}
