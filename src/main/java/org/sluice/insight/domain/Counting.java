package org.sluice.insight.domain;

import java.util.Set;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;

/**
 * What a project counts.
 *
 * <ul>
 *   <li>solved: done with a resolution that is not among the not-solved ones (passed on, not for us, duplicate …);
 *   <li>sub-tasks count only if the project says so.
 * </ul>
 */
public record Counting(Set<String> notSolvedResolutions, boolean subTasks) {

    /** Keeps its own copy. */
    public Counting {
        notSolvedResolutions = Set.copyOf(notSolvedResolutions);
    }

    /** Whether this kind of work counts. */
    public boolean counts(Facts facts) {
        return subTasks || !facts.subTask();
    }

    /** Whether the outcome is a solution. */
    public boolean solved(Outcome outcome) {
        return !notSolvedResolutions.contains(outcome.resolution());
    }
}
