package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
 * one of those who look at the same time have it, and the others look again. Each write is on its own: a transaction around them
 * would be lost with the first one that the constraint refuses.
 *
 * <p>A lease ends when a rule of somebody else held the task back, and also when the server ended, or the listener failed, between
 * the transition and its event. So before a place of an ended lease is given to another task, its own task is looked at, and
 * keeps the place if it counts under it.
 */
public final class AoPlaces implements Places {

    /** Longer than a transition takes. A place whose transition was refused by somebody else's rule is free again after it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** A milli of the epoch that no clock reaches. */
    private static final long FOR_GOOD = Long.MAX_VALUE;

    /** Each attempt that fails was somebody else's success; so many do not happen between two looks. */
    private static final int MOST_ATTEMPTS = 200;

    private final ActiveObjects ao;
    private final Counted counted;
    private final Executor clerk;
    private final Clock clock;

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
    public boolean take(long projectId, String group, long issueId, int most) {
        Wish wish = new Wish(projectId, group, issueId, until(LEASE));
        while (true) {
            Occupancy now = occupancy(wish.key());
            Optional<Occupancy.Held> own = now.heldBy(issueId);
            if (own.isEmpty() && now.full(most)) {
                return false;
            }
            if (own.isPresent() ? renewed(own.get()) : !cleared(wish, now) && written(wish, now)) {
                return true;
            }
        }
    }

    @Override
    public void giveBack(long projectId, String group, long issueId) {
        ao.deleteWithSQL(
                PlaceRow.class,
                PlaceRow.GROUP_KEY + " = ? AND " + PlaceRow.ISSUE_ID + " = ? AND " + PlaceRow.HELD_UNTIL + " < ?",
                key(projectId, group),
                issueId,
                FOR_GOOD);
    }

    /** What the task holds for a while it holds for good a moment later: nobody has to wait for that. */
    @Override
    public void settle(long projectId, long issueId, Set<String> groups) {
        List<PlaceRow> kept = kept(projectId, issueId, groups);
        give(projectId, issueId, groups, kept);
        if (kept.stream().anyMatch(row -> row.getHeldUntil() != FOR_GOOD)) {
            clerk.execute(() -> confirm(projectId, issueId, groups));
        }
    }

    /** A row whose lease had ended may go to somebody else before it is written, and a write tells nothing of that; so it looks again. */
    private void confirm(long projectId, long issueId, Set<String> groups) {
        rows(issueId).stream()
                .filter(row -> row.getHeldUntil() != FOR_GOOD)
                .filter(row ->
                        groups.stream().anyMatch(group -> key(projectId, group).equals(row.getGroupKey())))
                .forEach(row -> hold(row, FOR_GOOD));
        List<PlaceRow> held = rows(issueId);
        // The task may have left since, and has no place then.
        if (held.size() < groups.size() && counted.groups(projectId, issueId).containsAll(groups)) {
            give(projectId, issueId, groups, held);
        }
    }

    /** Of what the task holds what it is to keep; the rest is free. */
    private List<PlaceRow> kept(long projectId, long issueId, Set<String> groups) {
        Set<String> keys = groups.stream().map(group -> key(projectId, group)).collect(Collectors.toSet());
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
                .forEach(group -> hold(new Wish(projectId, group, issueId, FOR_GOOD)));
    }

    /** A task that nobody asked for before it came: it gets the next place, above the limit where all are taken. */
    private void hold(Wish wish) {
        Occupancy now = occupancy(wish.key());
        while (now.heldBy(wish.issueId).isEmpty() && (cleared(wish, now) || !written(wish, now))) {
            now = occupancy(wish.key());
        }
    }

    @Override
    public int held(long projectId, String group) {
        return occupancy(key(projectId, group)).alive().size();
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

    private Occupancy occupancy(String key) {
        PlaceRow[] rows = ao.find(PlaceRow.class, PlaceRow.GROUP_KEY + " = ?", key);
        return new Occupancy(Arrays.stream(rows).map(AoPlaces::held).toList(), clock.instant());
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
    private boolean cleared(Wish wish, Occupancy now) {
        for (Occupancy.Held ended : now.ended()) {
            if (counted.groups(wish.projectId, ended.issue()).contains(wish.group)) {
                Arrays.stream(ao.find(PlaceRow.class, "ID = ?", ended.row())).forEach(row -> hold(row, FOR_GOOD));
            } else {
                takeAway(ended, now.now());
            }
        }
        return !now.ended().isEmpty();
    }

    private static void hold(PlaceRow row, long until) {
        row.setHeldUntil(until);
        row.save();
    }

    /** Whether the place is the task's; not when somebody else was there first. */
    private boolean written(Wish wish, Occupancy now) {
        String place = wish.key() + "/" + now.lowestFree();
        try {
            ao.create(
                    PlaceRow.class,
                    Map.of(
                            PlaceRow.PLACE_KEY,
                            place,
                            PlaceRow.PROJECT_ID,
                            wish.projectId,
                            PlaceRow.GROUP_KEY,
                            wish.key(),
                            PlaceRow.PLACE_NO,
                            now.lowestFree(),
                            PlaceRow.ISSUE_ID,
                            wish.issueId,
                            PlaceRow.HELD_UNTIL,
                            wish.until));
            return true;
        } catch (RuntimeException e) {
            // Which exception a constraint raises differs between databases: whoever is there is seen by looking again.
            if (!wish.lost(ao.count(PlaceRow.class, PlaceRow.PLACE_KEY + " = ?", place) > 0)) {
                throw new IllegalStateException("task " + wish.issueId + " cannot be given the place " + place, e);
            }
            return false;
        }
    }

    /** Unless it was taken for good since somebody looked. */
    private void takeAway(Occupancy.Held row, Instant now) {
        ao.deleteWithSQL(PlaceRow.class, "ID = ? AND " + PlaceRow.HELD_UNTIL + " <= ?", row.row(), now.toEpochMilli());
    }

    private long until(Duration lease) {
        return clock.instant().plus(lease).toEpochMilli();
    }

    private static String key(long projectId, String group) {
        return projectId + "/" + group;
    }

    /** A place that a task wants, and how it fared so far. */
    private static final class Wish {
        private final long projectId;
        private final String group;
        private final long issueId;
        private final long until;
        private int attempts;
        private boolean puzzled;

        Wish(long projectId, String group, long issueId, long until) {
            this.projectId = projectId;
            this.group = group;
            this.issueId = issueId;
            this.until = until;
        }

        String key() {
            return AoPlaces.key(projectId, group);
        }

        /**
         * Whether a write that failed was a lost race, after which it is worth looking again. Where somebody has the place it was; where
         * nobody has, the winner may have given it back already, which is believed once.
         */
        boolean lost(boolean taken) {
            attempts++;
            boolean believed = taken || !puzzled;
            puzzled = !taken;
            return believed && attempts < MOST_ATTEMPTS;
        }
    }
}
