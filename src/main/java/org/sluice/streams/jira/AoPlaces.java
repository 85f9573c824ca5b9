package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.sluice.streams.domain.Counted;
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

    /** Each write that fails was somebody else's success; so many do not happen between two looks. */
    private static final int MOST_LOOKS = 200;

    /** A milli of the epoch that no clock reaches. */
    private static final long FOR_GOOD = Long.MAX_VALUE;

    private final ActiveObjects ao;
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
        this.ao = ao;
        this.counted = counted;
        this.clerk = clerk;
        this.clock = clock;
    }

    @Override
    public Map<String, Occupancy> look(long projectId, Set<String> groups) {
        Map<String, Occupancy> seen = read(projectId, groups);
        while (cleared(projectId, seen)) {
            seen = read(projectId, groups);
        }
        return seen;
    }

    @Override
    public boolean take(long projectId, long issueId, Map<String, Occupancy> seen) {
        Map<String, Occupancy> wanted = new HashMap<>(seen);
        for (Map.Entry<String, Occupancy> place : seen.entrySet()) {
            Optional<Occupancy.Held> own = place.getValue().heldBy(issueId);
            if (own.isPresent()) {
                if (!renewed(own.get())) {
                    return false;
                }
                wanted.remove(place.getKey());
            }
        }
        Instant until = clock.instant().plus(LEASE);
        List<PlaceWish> wishes = wanted.entrySet().stream()
                .map(place -> new PlaceWish(projectId, place.getKey(), issueId, place.getValue().lowestFree()))
                .toList();
        if (!written(wishes, until.toEpochMilli())) {
            return false;
        }
        if (seen.values().stream().flatMap(place -> place.heldBy(issueId).stream()).anyMatch(AoPlaces::isForGood)) {
            leased.forget(issueId);
        } else {
            seen.keySet().forEach(group -> leased.add(issueId, key(projectId, group), until));
        }
        return true;
    }

    private static boolean isForGood(Occupancy.Held place) {
        return place.until().equals(Instant.MAX);
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
        if (kept.stream().anyMatch(row -> row.getHeldUntil() != FOR_GOOD)) {
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
        rows(issueId).stream()
                .filter(row -> row.getHeldUntil() != FOR_GOOD && keys.contains(row.getGroupKey()))
                .forEach(row -> hold(row, FOR_GOOD));
        List<PlaceRow> held = rows(issueId);
        boolean lacking = held.size() < groups.size();
        if (lacking || held.stream().anyMatch(row -> isLeftOver(row, projectId, keys))) {
            // It may have left just now; or it counted under something else before, as when the transition changed its
            // stream.
            Set<String> now = counted.groups(projectId, issueId);
            give(projectId, issueId, now, held);
            held.stream()
                    .filter(row -> isLeftOver(row, projectId, keys(projectId, now)))
                    .forEach(ao::delete);
        }
    }

    private static boolean isLeftOver(PlaceRow row, long projectId, Set<String> keys) {
        return row.getHeldUntil() == FOR_GOOD && row.getProjectId() == projectId && !keys.contains(row.getGroupKey());
    }

    private static Set<String> keys(long projectId, Set<String> groups) {
        return groups.stream().map(group -> key(projectId, group)).collect(Collectors.toSet());
    }

    /** Of what the task holds what it is to keep; the rest is free. */
    private List<PlaceRow> kept(long projectId, long issueId, Set<String> groups) {
        Set<String> keys = keys(projectId, groups);
        List<PlaceRow> kept = new ArrayList<>();
        for (PlaceRow row : rows(issueId)) {
            if (keys.remove(row.getGroupKey())) {
                kept.add(row);
            } else {
                ao.delete(row);
            }
        }
        return kept;
    }

    private void give(long projectId, long issueId, Set<String> groups, List<PlaceRow> kept) {
        List<String> keys = kept.stream().map(PlaceRow::getGroupKey).toList();
        groups.stream()
                .filter(group -> !keys.contains(key(projectId, group)))
                .forEach(group -> hold(projectId, group, issueId));
    }

    /** A task that nobody asked for before it came: it gets the next place, above the limit where all are taken. */
    private void hold(long projectId, String group, long issueId) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            Occupancy now = only(look(projectId, Set.of(group)));
            if (now.heldBy(issueId).isPresent()
                    || written(List.of(new PlaceWish(projectId, group, issueId, now.lowestFree())), FOR_GOOD)) {
                return;
            }
        }
        throw new IllegalStateException("task " + issueId + " finds no place under " + group + " that stays free");
    }

    @Override
    public int held(long projectId, String group) {
        return only(read(projectId, Set.of(group))).alive().size();
    }

    /** The tasks that hold a place in a project, whatever for. */
    List<Long> tasks(long projectId) {
        return Arrays.stream(ao.find(PlaceRow.class, PlaceRow.PROJECT_ID + " = ?", projectId))
                .map(PlaceRow::getIssueId)
                .distinct()
                .toList();
    }

    /** Frees all places of a project. */
    void empty(long projectId) {
        ao.deleteWithSQL(PlaceRow.class, PlaceRow.PROJECT_ID + " = ?", projectId);
    }

    private List<PlaceRow> rows(long issueId) {
        return Arrays.asList(ao.find(PlaceRow.class, PlaceRow.ISSUE_ID + " = ?", issueId));
    }

    private static Occupancy only(Map<String, Occupancy> seen) {
        return seen.values().iterator().next();
    }

    private Map<String, Occupancy> read(long projectId, Set<String> groups) {
        String marks = String.join(", ", Collections.nCopies(groups.size(), "?"));
        Object[] keys = keys(projectId, groups).toArray();
        Map<String, List<Occupancy.Held>> held = Arrays.stream(
                        ao.find(PlaceRow.class, PlaceRow.GROUP_KEY + " IN (" + marks + ")", keys))
                .collect(Collectors.groupingBy(
                        PlaceRow::getGroupKey, Collectors.mapping(AoPlaces::held, Collectors.toList())));
        Instant now = clock.instant();
        return groups.stream()
                .collect(Collectors.toMap(
                        group -> group,
                        group -> new Occupancy(held.getOrDefault(key(projectId, group), List.of()), now)));
    }

    private static Occupancy.Held held(PlaceRow row) {
        long until = row.getHeldUntil();
        return new Occupancy.Held(
                row.getID(),
                row.getPlaceNo(),
                row.getIssueId(),
                until == FOR_GOOD ? Instant.MAX : Instant.ofEpochMilli(until));
    }

    /** Whether the task holds its place still, with a new lease unless it really took it; not when somebody took it away. */
    private boolean renewed(Occupancy.Held own) {
        if (own.until().equals(Instant.MAX)) {
            return true;
        }
        for (PlaceRow row : ao.find(PlaceRow.class, "ID = ?", own.row())) {
            if (row.getHeldUntil() != FOR_GOOD) {
                hold(row, until(LEASE));
            }
        }
        return ao.count(PlaceRow.class, "ID = ?", own.row()) > 0;
    }

    /** Whether any lease had ended: its row is gone now, or is its task's for good, and whoever wants a place looks again. */
    private boolean cleared(long projectId, Map<String, Occupancy> seen) {
        boolean any = false;
        for (Map.Entry<String, Occupancy> place : seen.entrySet()) {
            for (Occupancy.Held ended : place.getValue().ended()) {
                any = true;
                if (counted.groups(projectId, ended.issue()).contains(place.getKey())) {
                    Arrays.stream(ao.find(PlaceRow.class, "ID = ?", ended.row()))
                            .forEach(row -> hold(row, FOR_GOOD));
                } else {
                    takeAway(ended, place.getValue().now());
                }
            }
        }
        return any;
    }

    private static void hold(PlaceRow row, long until) {
        row.setHeldUntil(until);
        row.save();
    }

    /**
     * Whether all of the places are the task's; none is when somebody else was there first. Which exception a constraint raises differs between
     * databases: whoever is there is seen by looking again. Where nobody is, the winner may have given the place back already, which is
     * believed once.
     */
    private boolean written(List<PlaceWish> wishes, long until) {
        for (boolean believed = true; ; believed = false) {
            try {
                write(wishes, until);
                return true;
            } catch (RuntimeException e) {
                if (wishes.stream().anyMatch(this::isTaken)) {
                    return false;
                }
                if (!believed) {
                    throw new IllegalStateException(
                            "task " + wishes.get(0).issueId() + " cannot be given its places: " + wishes, e);
                }
            }
        }
    }

    /** Of several all or none. */
    private void write(List<PlaceWish> wishes, long until) {
        if (wishes.size() == 1) {
            ao.create(PlaceRow.class, wishes.get(0).columns(until));
        } else if (!wishes.isEmpty()) {
            ao.executeInTransaction(() -> {
                wishes.forEach(wish -> ao.create(PlaceRow.class, wish.columns(until)));
                return wishes;
            });
        }
    }

    private boolean isTaken(PlaceWish wish) {
        return ao.count(PlaceRow.class, PlaceRow.PLACE_KEY + " = ?", wish.placeKey()) > 0;
    }

    /** Unless it was taken for good since somebody looked. */
    private void takeAway(Occupancy.Held row, Instant now) {
        ao.deleteWithSQL(PlaceRow.class, "ID = ? AND " + PlaceRow.HELD_UNTIL + " <= ?", row.row(), now.toEpochMilli());
    }

    private long until(Duration lease) {
        return clock.instant().plus(lease).toEpochMilli();
    }

    static String key(long projectId, String group) {
        return projectId + "/" + group;
    }
}
