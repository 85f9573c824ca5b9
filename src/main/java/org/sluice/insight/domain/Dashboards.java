package org.sluice.insight.domain;

import java.util.Optional;

/** Makes and removes dashboards in the name of the caller, and knows whether one is still there, whoever has it. */
public interface Dashboards {

    /** Who asks, by key. */
    String caller();

    /**
     * A dashboard for a project, named in a language as none of the caller's own is; none when this Jira does not let
     * Sluice make dashboards.
     */
    Optional<Made> plan(MeasuredProject project, String language);

    /**
     * Makes a planned dashboard, without gadgets, a favourite of the caller and seen by nobody else; none when this Jira takes
     * dashboards another way.
     */
    Optional<Made> make(Made planned, MeasuredProject project);

    /** Puts the gadgets on a dashboard that is empty; false when they have to be put there by hand. */
    boolean furnish(Made dashboard, MeasuredProject project);

    /**
     * The dashboard as it stands: with its id if it was intended only and made all the same, none when its owner has no such
     * dashboard. Where this Jira cannot say, it stands as it was remembered.
     */
    Optional<Made> find(Made dashboard);

    /** Removes a dashboard of the caller; false when it is still there, or this Jira cannot say. */
    boolean remove(Made dashboard);
}
