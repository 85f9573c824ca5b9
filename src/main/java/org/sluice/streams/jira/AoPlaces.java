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
    public boolean take(long projectId, String group, long issueId, int most) {
        PlaceWish wish = new PlaceWish(projectId, group, issueId, until(LEASE));
        while (true) {
            Occupancy now = occupancy(wish.key());
            Optional<Occupancy.Held> own = now.heldBy(issueId);
            if (own.isEmpty() && now.full(most)) {
                return false;
            }
            if (own.isPresent() ? renewed(own.get()) : !cleared(wish, now) && written(wish, now)) {
                own.map(Occupancy.Held::until)
                        .filter(Instant.MAX::equals)
                        .ifPresentOrElse(
                                forGood -> leased.forget(issueId),
                                () -> leased.add(issueId, wish.key(), now.now().plus(LEASE)));
                return true;
            }
        }
    }

    @Override
    public void giveBack(long projectId, String group, long issueId) {
        leased.forget(issueId);
        ao.deleteWithSQL(
                PlaceRow.class,
                PlaceRow.GROUP_KEY + " = ? AND " + PlaceRow.ISSUE_ID + " = ? AND " + PlaceRow.HELD_UNTIL + " < ?",
                key(projectId, group),
                issueId,
                FOR_GOOD);
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
                .forEach(group -> hold(new PlaceWish(projectId, group, issueId, FOR_GOOD)));
    }

    /** A task that nobody asked for before it came: it gets the next place, above the limit where all are taken. */
    private void hold(PlaceWish wish) {
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
    private boolean cleared(PlaceWish wish, Occupancy now) {
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
    private boolean written(PlaceWish wish, Occupancy now) {
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

    static String key(long projectId, String group) {
        return projectId + "/" + group;
    }
}
