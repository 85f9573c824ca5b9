package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.sluice.streams.domain.Occupancy;

/** The rows of places: one of a kind each, by a constraint, whoever writes at the same time. */
final class PlaceRows {

    /** A milli of the epoch that no clock reaches. */
    private static final long FOR_GOOD = Long.MAX_VALUE;

    private static final String BY_ID = "ID = ?";

    /** Where the same place is won and given back so often between a write and the look after it, something else is wrong. */
    private static final int MOST_BELIEVED = 4;

    private final ActiveObjects ao;
    private final Clock clock;

    PlaceRows(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Who holds what under some limits, by limit, with the leases that have ended. */
    Map<String, Occupancy> of(long projectId, Set<String> groups) {
        String marks = String.join(", ", Collections.nCopies(groups.size(), "?"));
        Object[] keys = groups.stream()
                .map(group -> PlaceWish.groupKey(projectId, group))
                .toArray();
        Map<String, List<Occupancy.Held>> held = Arrays.stream(
                        ao.find(PlaceRow.class, PlaceRow.GROUP_KEY + " IN (" + marks + ")", keys))
                .collect(Collectors.groupingBy(
                        PlaceRow::getGroupKey, Collectors.mapping(PlaceRows::held, Collectors.toList())));
        Instant now = clock.instant();
        return groups.stream()
                .collect(Collectors.toMap(
                        group -> group,
                        group -> new Occupancy(
                                held.getOrDefault(PlaceWish.groupKey(projectId, group), List.of()), now)));
    }

    private static Occupancy.Held held(PlaceRow row) {
        return new Occupancy.Held(
                row.getID(),
                row.getPlaceNo(),
                row.getIssueId(),
                isForGood(row) ? Instant.MAX : Instant.ofEpochMilli(row.getHeldUntil()));
    }

    /** Whether the task really took it. */
    static boolean isForGood(PlaceRow row) {
        return row.getHeldUntil() == FOR_GOOD;
    }

    /** What a task holds, in whatever project, the oldest first: of two that tidy up at once each leaves it the same. */
    List<PlaceRow> ofTask(long issueId) {
        return Arrays.asList(ao.find(
                PlaceRow.class,
                Query.select().where(PlaceRow.ISSUE_ID + " = ?", issueId).order("ID ASC")));
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

    /** The place is free again. */
    void delete(PlaceRow row) {
        ao.delete(row);
    }

    /** The task has really taken it. */
    static void holdForGood(PlaceRow row) {
        hold(row, FOR_GOOD);
    }

    /** The same for one that was looked at, if it is still there. */
    void holdForGood(Occupancy.Held place) {
        Arrays.stream(ao.find(PlaceRow.class, BY_ID, place.row())).forEach(PlaceRows::holdForGood);
    }

    private static void hold(PlaceRow row, long until) {
        row.setHeldUntil(until);
        row.save();
    }

    /** Frees a place, unless it was taken for good since somebody looked. */
    void takeAway(Occupancy.Held place, Instant now) {
        ao.deleteWithSQL(
                PlaceRow.class, "ID = ? AND " + PlaceRow.HELD_UNTIL + " <= ?", place.row(), now.toEpochMilli());
    }

    /** Whether the task holds its place still, with a new lease unless it really took it; not when somebody took it away. */
    boolean renewed(Occupancy.Held own, Instant until) {
        if (own.until().equals(Instant.MAX)) {
            return true;
        }
        for (PlaceRow row : ao.find(PlaceRow.class, BY_ID, own.row())) {
            if (!isForGood(row)) {
                hold(row, until.toEpochMilli());
            }
        }
        return ao.count(PlaceRow.class, BY_ID, own.row()) > 0;
    }

    /**
     * Whether all of the places are the task's; none is when somebody else was there first, or others are free by now. Which exception a
     * constraint raises differs between databases, and some end one of several that wait for each other: so it is looked who has what now.
     * Where nothing tells why, the winner may have given the place back already, which is believed a few times.
     *
     * @param until {@link Instant#MAX} for good
     */
    boolean written(List<PlaceWish> wishes, Instant until) {
        long end = until.equals(Instant.MAX) ? FOR_GOOD : until.toEpochMilli();
        for (int believed = 0; ; believed++) {
            try {
                write(wishes, end);
                return true;
            } catch (RuntimeException e) {
                takeBack(wishes, end);
                if (wishes.stream().anyMatch(wish -> isTaken(wish) || !isNext(wish))) {
                    return false;
                }
                if (believed == MOST_BELIEVED) {
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

    /** What is left of several that could not all be written, where the host undid nothing: a lease of which nobody knows. */
    private void takeBack(List<PlaceWish> wishes, long until) {
        if (wishes.size() > 1) {
            wishes.forEach(wish -> ao.deleteWithSQL(
                    PlaceRow.class,
                    PlaceRow.PLACE_KEY + " = ? AND " + PlaceRow.ISSUE_ID + " = ? AND " + PlaceRow.HELD_UNTIL + " = ?",
                    wish.placeKey(),
                    wish.issueId(),
                    until));
        }
    }

    private boolean isNext(PlaceWish wish) {
        return of(wish.projectId(), Set.of(wish.group())).values().stream()
                .allMatch(now -> now.lowestFree() == wish.place());
    }

    private boolean isTaken(PlaceWish wish) {
        return ao.count(PlaceRow.class, PlaceRow.PLACE_KEY + " = ?", wish.placeKey()) > 0;
    }
}
