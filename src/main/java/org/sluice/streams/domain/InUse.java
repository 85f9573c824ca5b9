package org.sluice.streams.domain;

import java.util.List;

/**
 * Why a thing has to stay.
 *
 * @param names of those who need it, as far as they have names
 */
public record InUse(By by, List<String> names) {

    /** Who needs it. */
    public enum By {
        /** Projects follow it. */
        PROJECTS,
        /** Schemes of somebody else's name it. */
        SCHEMES,
        /** Workflows of somebody else's have it. */
        WORKFLOWS,
        /** Tasks hold it. */
        TASKS,
        /** It stands on screens of somebody else's. */
        SCREENS,
        /** Jira keeps one of its kind. */
        LAST,
        /** People play it in projects. */
        PEOPLE,
        /** Jira did not say, or did not let go of it; its log says why. */
        FAILED
    }

    /** Keeps its own copy. */
    public InUse {
        names = List.copyOf(names);
    }
}
