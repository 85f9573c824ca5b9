package org.sluice.streams.domain;

/** A list of options that each team owns, and the field of the two-stream workflow that offers those of all teams. */
public enum TeamList {
    /** Why a task cannot wait. */
    GROUNDS(FlowField.URGENT_GROUNDS, 20),
    /** Whom the team passes tasks on to. */
    TEAMS(FlowField.RECEIVING_TEAM, 100);

    /** The longest line, so that it can be read beside a box to tick. */
    public static final int LONGEST = 100;

    private final FlowField field;
    private final int most;

    TeamList(FlowField field, int most) {
        this.field = field;
        this.most = most;
    }

    /** The field that offers it. */
    public FlowField field() {
        return field;
    }

    /** How many lines a team may have: more are not looked through before they are ticked. */
    public int most() {
        return most;
    }
}
