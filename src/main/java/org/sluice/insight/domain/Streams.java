package org.sluice.insight.domain;

import java.util.Optional;
import java.util.Set;
import org.sluice.insight.domain.Switched.ByHand;

/**
 * The select-list field of the stream: made once for the site, or found where a field of that name and those options is there
 * already, and given to each project that is switched on.
 */
public interface Streams {

    /**
     * Gives it to a project, named in a language if it has to be made; what of that this Jira does not let Sluice do. Who does
     * not get the turn is refused.
     */
    Optional<ByHand> give(MeasuredProject project, String language);

    /**
     * What a project that is to use the field lacks of it, as Jira is now: Sluice could not make it, or somebody has deleted it
     * since, taken the project out of it, or taken a field of Sluice's off all of its screens.
     */
    Optional<ByHand> lacks(MeasuredProject project);

    /** Whether the project uses the field by Sluice. */
    boolean has(long projectId);

    /** The projects that may have a field by Sluice, in use or left. */
    Set<Long> projects();

    /** The field that is there in a project by Sluice, in use, left, found or not even noted; that person's to take. */
    Optional<Made> made(long projectId, String by);

    /**
     * Takes it from the project and off the screens that Sluice put it on, unless it was there before; what tasks hold in it
     * stays and shows again when the field comes back. In the last project the field stays, and is remembered as left, unless
     * Sluice made it and no task holds anything in it: then it goes. It is remembered as in use when this Jira does not let
     * Sluice, be it only that a screen keeps it. Who does not get the turn is refused.
     */
    void take(MeasuredProject project);
}
