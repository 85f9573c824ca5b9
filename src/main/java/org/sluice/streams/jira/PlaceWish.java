package org.sluice.streams.jira;

/** A place that a task wants, and how it fared so far. */
final class PlaceWish {
    /** Each attempt that fails was somebody else's success; so many do not happen between two looks. */
    private static final int MOST_ATTEMPTS = 200;

    final long projectId;
    final String group;
    final long issueId;
    final long until;

    private int attempts;
    private boolean puzzled;

    PlaceWish(long projectId, String group, long issueId, long until) {
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
