package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.streams.domain.Occupancy;
import org.sluice.streams.domain.Places;

/**
 * Places in Active Objects. Whoever wants one looks who holds which, and writes a row for the lowest that is free; the constraint lets
 * one of those who look at the same time have it, and the others look again. Each write is on its own: a transaction around them
 * would be lost with the first one that the constraint refuses.
 */
public final class AoPlaces implements Places {

    /** Longer than a transition takes. A place whose transition was refused by somebody else's rule is free again after it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** A milli of the epoch that no clock reaches. */
    private static final long FOR_GOOD = Long.MAX_VALUE;

    /** Each attempt that fails was somebody else's success; so many do not happen between two looks. */
    private static final int MOST_ATTEMPTS = 200;

    private final ActiveObjects ao;
    private final Clock clock;

    /** Rows in the plugin's tables. */
    public AoPlaces(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public boolean take(long projectId, String group, long issueId, int most) {
        for (int attempt = 1; ; attempt++) {
            Occupancy now = occupancy(projectId, group);
            if (now.holds(issueId)) {
                return true;
            }
            if (now.full(most)) {
                return false;
            }
            if (write(projectId, group, issueId, now, until(LEASE), attempt)) {
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

    @Override
    public void settle(long projectId, long issueId, Set<String> groups) {
        List<PlaceRow> rows = Arrays.asList(ao.find(PlaceRow.class, PlaceRow.ISSUE_ID + " = ?", issueId));
        List<String> keys = groups.stream().map(group -> key(projectId, group)).toList();
        Set<String> kept = new HashSet<>();
        for (PlaceRow row : rows) {
            if (!keys.contains(row.getGroupKey()) || !kept.add(row.getGroupKey())) {
                ao.delete(row);
            } else if (row.getHeldUntil() != FOR_GOOD) {
                row.setHeldUntil(FOR_GOOD);
                row.save();
            }
        }
        groups.stream()
                .filter(group -> !kept.contains(key(projectId, group)))
                .forEach(group -> hold(projectId, group, issueId));
    }

    /** A task that nobody asked for before it came: it gets the next place, above the limit where all are taken. */
    private void hold(long projectId, String group, long issueId) {
        int attempt = 1;
        Occupancy now = occupancy(projectId, group);
        while (!now.holds(issueId) && !write(projectId, group, issueId, now, FOR_GOOD, attempt)) {
            attempt++;
            now = occupancy(projectId, group);
        }
    }

    @Override
    public int held(long projectId, String group) {
        return occupancy(projectId, group).alive().size();
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

    private Occupancy occupancy(long projectId, String group) {
        PlaceRow[] rows = ao.find(PlaceRow.class, PlaceRow.GROUP_KEY + " = ?", key(projectId, group));
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

    /** Whether the place is the task's; not when somebody else was there first. */
    private boolean write(long projectId, String group, long issueId, Occupancy now, long until, int attempt) {
        int place = now.lowestFree();
        now.ended(place).forEach(row -> takeAway(row, now.now()));
        try {
            ao.create(
                    PlaceRow.class,
                    Map.of(
                            PlaceRow.PLACE_KEY,
                            key(projectId, group) + "/" + place,
                            PlaceRow.PROJECT_ID,
                            projectId,
                            PlaceRow.GROUP_KEY,
                            key(projectId, group),
                            PlaceRow.PLACE_NO,
                            place,
                            PlaceRow.ISSUE_ID,
                            issueId,
                            PlaceRow.HELD_UNTIL,
                            until));
            return true;
        } catch (RuntimeException e) {
            // Which exception a constraint raises differs between databases: whoever is there is seen by looking again.
            if (attempt >= MOST_ATTEMPTS) {
                throw new IllegalStateException("task " + issueId + " gets no place under " + key(projectId, group), e);
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
}
