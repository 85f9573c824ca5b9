package org.sluice.streams.jira;

import java.util.Map;

/**
 * A place that a task wants.
 *
 * @param group the limit under which it lies
 * @param place its number
 */
record PlaceWish(long projectId, String group, long issueId, int place) {

    String groupKey() {
        return groupKey(projectId, group);
    }

    /** Project and limit, as rows carry them. */
    static String groupKey(long projectId, String group) {
        return projectId + "/" + group;
    }

    /** What nobody else can have. */
    String placeKey() {
        return groupKey() + "/" + place;
    }

    /** The row of whoever has it until then. */
    Map<String, Object> columns(long until) {
        return Map.of(
                PlaceRow.PLACE_KEY,
                placeKey(),
                PlaceRow.PROJECT_ID,
                projectId,
                PlaceRow.GROUP_KEY,
                groupKey(),
                PlaceRow.PLACE_NO,
                place,
                PlaceRow.ISSUE_ID,
                issueId,
                PlaceRow.HELD_UNTIL,
                until);
    }
}
