package org.sluice.streams.domain;

import java.util.Optional;

/**
 * What is asked of somebody who phones because it cannot wait; everything else is asked before the task is done.
 *
 * @param title what is wrong
 * @param caller who phones
 * @param place where it is
 * @param phone where to phone back
 */
public record UrgentCall(String title, Optional<String> caller, Optional<String> place, Optional<String> phone) {

    /** As much as Jira takes as a summary; the other lines are no longer either. */
    public static final int LONGEST = 255;
}
