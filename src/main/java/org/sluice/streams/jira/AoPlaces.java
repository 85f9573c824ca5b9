package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.sluice.streams.domain.Counted;
import org.sluice.streams.domain.Looks;
import org.sluice.streams.domain.Occupancy;
import org.sluice.streams.domain.Places;

/**
 * Places in Active Objects. Whoever wants one looks who holds which, and writes a row for the lowest that is free; the constraint lets
 * one of those who look at the same time have it, and the others look again. Whoever wants several gets all of them in one transaction, or none.
 *
 * <p>A lease ends when a rule of somebody else held the task back, and also when the server ended, or the listener failed, between
 * the transition and its event. So before a place of an ended lease is given to another task, its own task is looked at, and
 * keeps the place if it counts under it.
 */
public final class AoPlaces implements Places {

    /** Longer than a transition takes. A place whose transition was refused by somebody else's rule is free again after it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final PlaceRows rows;
    private final Counted counted;
    private final Executor clerk;
    private final Clock clock;

    /** What this node has leased to tasks just now, by id: the event of their transition need not look for it. */
    private final PlaceLeases leased = new PlaceLeases();

    /**
     * Rows in the plugin's tables.
     *
     * @param clerk does what nobody has to wait for
     */
    public AoPlaces(ActiveObjects ao, Counted counted, Executor clerk, Clock clock) {
        this.rows = new PlaceRows(ao, clock);
        this.counted = counted;
        this.clerk = clerk;
        this.clock = clock;
    }

    @Override
    public Map<String, Occupancy> look(long projectId, Set<String> groups) {
        Map<String, Occupancy> seen = rows.of(projectId, groups);
        while (cleared(projectId, seen)) {
            seen = rows.of(projectId, groups);
        }
        return seen;
    }

    @Override
    public boolean take(long projectId, long issueId, Map<String, Occupancy> seen) {
        Instant until = clock.instant().plus(LEASE);
        Map<String, Occupancy> wanted = new HashMap<>(seen);
        for (Map.Entry<String, Occupancy> place : seen.entrySet()) {
            Optional<Occupancy.Held> own = place.getValue().heldBy(issueId);
            if (own.isPresent()) {
                if (!rows.renewed(own.get(), until)) {
                    return false;
                }
                wanted.remove(place.getKey());
            }
        }
        // In one order for all, or two who want the same two would wait for each other.
        List<PlaceWish> wishes = wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> new PlaceWish(
                        projectId, place.getKey(), issueId, place.getValue().lowestFree()))
                .toList();
        if (!rows.written(wishes, until)) {
            return false;
        }
        if (seen.values().stream()
                .flatMap(place -> place.heldBy(issueId).stream())
                .map(Occupancy.Held::until)
                .anyMatch(Instant.MAX::equals)) {
            leased.forget(issueId);
        } else {
            seen.keySet().forEach(group -> leased.add(issueId, PlaceWish.groupKey(projectId, group), until));
        }
        return true;
    }

    /**
     * The same for whoever has just come to where these count it, and can be counted under nothing else that they held: where this node has
     * leased them just these places a moment ago, nobody has to wait for the rest.
     *
     * @return whether that is so; else nothing was done
     */
    boolean settleSoon(long projectId, long issueId, Set<String> groups) {
        if (!leased.took(issueId, keys(projectId, groups), clock.instant().plus(LEASE.dividedBy(2)))) {
            return false;
        }
        clerk.execute(() -> confirm(projectId, issueId));
        return true;
    }

    /** What the task holds for a while it holds for good a moment later: nobody has to wait for that. */
    @Override
    public void settle(long projectId, long issueId, Set<String> groups) {
        leased.forget(issueId);
        List<PlaceRow> kept = kept(projectId, issueId, groups);
        give(projectId, issueId, groups, kept);
        if (kept.stream().anyMatch(row -> !PlaceRows.isForGood(row))) {
            clerk.execute(() -> confirm(projectId, issueId));
        }
    }

    /**
     * Looks where the task stands by now: it may have left, and what it holds then is the lease of another try. A row whose lease had ended may
     * go to somebody else before it is written, and a write tells nothing of that; so it looks again.
     */
    private void confirm(long projectId, long issueId) {
        Set<String> groups = counted.groups(projectId, issueId);
        Set<String> keys = keys(projectId, groups);
        rows.ofTask(issueId).stream()
                .filter(row -> !PlaceRows.isForGood(row) && keys.contains(row.getGroupKey()))
                .forEach(PlaceRows::holdForGood);
        List<PlaceRow> held = rows.ofTask(issueId);
        boolean lacking = held.size() < groups.size();
        if (lacking || !leftOver(held, projectId, keys).isEmpty()) {
            // It may have left just now; or it counted under something else before, as when the transition changed its
            // stream.
            Set<String> now = counted.groups(projectId, issueId);
            give(projectId, issueId, now, held);
            leftOver(held, projectId, keys(projectId, now)).forEach(rows::delete);
        }
    }

    /** What a task holds for good under limits that do not count it, and any second place under one that does. */
    private static List<PlaceRow> leftOver(List<PlaceRow> held, long projectId, Set<String> keys) {
        Set<String> one = new HashSet<>(keys);
        return held.stream()
                .filter(row -> PlaceRows.isForGood(row) && row.getProjectId() == projectId)
                .filter(row -> !one.remove(row.getGroupKey()))
                .toList();
    }

    private static Set<String> keys(long projectId, Set<String> groups) {
        return groups.stream()
                .map(group -> PlaceWish.groupKey(projectId, group))
                .collect(Collectors.toSet());
    }

    /** Of what the task holds what it is to keep; the rest is free. */
    private List<PlaceRow> kept(long projectId, long issueId, Set<String> groups) {
        Set<String> keys = keys(projectId, groups);
        List<PlaceRow> kept = new ArrayList<>();
        for (PlaceRow row : rows.ofTask(issueId)) {
            if (keys.remove(row.getGroupKey())) {
                kept.add(row);
            } else {
                rows.delete(row);
            }
        }
        return kept;
    }

    private void give(long projectId, long issueId, Set<String> groups, List<PlaceRow> kept) {
        List<String> keys = kept.stream().map(PlaceRow::getGroupKey).toList();
        groups.stream()
                .filter(group -> !keys.contains(PlaceWish.groupKey(projectId, group)))
                .forEach(group -> hold(projectId, group, issueId));
    }

    /** A task that nobody asked for before it came: it gets the next place, above the limit where all are taken. */
    private void hold(long projectId, String group, long issueId) {
        Looks.until(
                () -> Optional.of(only(look(projectId, Set.of(group))))
                        .filter(now -> now.heldBy(issueId).isPresent() || written(projectId, group, issueId, now)),
                () -> "task " + issueId + " finds no place under " + group + " that stays free");
    }

    private boolean written(long projectId, String group, long issueId, Occupancy now) {
        return rows.written(List.of(new PlaceWish(projectId, group, issueId, now.lowestFree())), Instant.MAX);
    }

    @Override
    public int held(long projectId, String group) {
        return only(rows.of(projectId, Set.of(group))).alive().size();
    }

    /** The tasks that hold a place in a project, whatever for. */
    List<Long> tasks(long projectId) {
        return rows.tasks(projectId);
    }

    /** Frees all places of a project. */
    void empty(long projectId) {
        rows.empty(projectId);
    }

    private static Occupancy only(Map<String, Occupancy> seen) {
        return seen.values().iterator().next();
    }

    /** Whether any lease had ended: its row is gone now, or is its task's for good, and whoever wants a place looks again. */
    private boolean cleared(long projectId, Map<String, Occupancy> seen) {
        boolean any = false;
        for (Map.Entry<String, Occupancy> place : seen.entrySet()) {
            for (Occupancy.Held ended : place.getValue().ended()) {
                any = true;
                if (counted.groups(projectId, ended.issue()).contains(place.getKey())) {
                    rows.holdForGood(ended);
                } else {
                    rows.takeAway(ended, place.getValue().now());
                }
            }
        }
        return any;
    }
}
