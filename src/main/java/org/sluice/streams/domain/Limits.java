package org.sluice.streams.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The limits of a team; no two of them count the same. */
public record Limits(List<Limit> all) {

    /** A team without limits. */
    public static final Limits NONE = new Limits(List.of());

    /** Keeps its own copy, and refuses two limits that count the same. */
    public Limits {
        all = List.copyOf(all);
        doubled(all).ifPresent(limit -> {
            throw new IllegalArgumentException("two limits count " + limit.group());
        });
    }

    /** The first limit that counts what one before it counts. */
    public static Optional<Limit> doubled(List<Limit> limits) {
        Set<String> before = new HashSet<>();
        return limits.stream().filter(limit -> !before.add(limit.group())).findFirst();
    }

    /** Those that count a task that stands there. */
    public List<Limit> counting(Standing standing) {
        return all.stream().filter(limit -> limit.counts(standing)).toList();
    }

    /** What a task that stands there is counted under. */
    public Set<String> groups(Standing standing) {
        return counting(standing).stream().map(Limit::group).collect(Collectors.toSet());
    }
}
