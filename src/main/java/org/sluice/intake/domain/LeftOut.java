package org.sluice.intake.domain;

import java.util.Locale;

/** Why a task of a sweep was left where it is. */
public enum LeftOut {
    /** It has left triage meanwhile. */
    LEFT,
    /** It is gone, or whoever sweeps may not see it. */
    GONE,
    /** What it says, or the list, has changed since the preview, and nothing clearly speaks for that team any more. */
    CHANGED,
    /** It is the intake lead’s for now, or the workflow does not offer it. */
    NOT_YOURS,
    /** A rule refuses it, and says why. */
    REFUSED,
    /** Sluice failed; a number says where that stands in Jira’s log. */
    FAULT,
    /** The sweep was ended before its turn came. */
    ENDED;

    /** As tables and texts call it: {@code not-yours}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
