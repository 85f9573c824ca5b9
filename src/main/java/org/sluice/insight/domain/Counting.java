package org.sluice.insight.domain;

import java.util.Optional;
import java.util.Set;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;
import org.sluice.work.ProjectSettings;

/**
 * What a project counts.
 *
 * <ul>
 *   <li>solved: done with a resolution that is not among the not-solved ones (passed on, not for us, duplicate …);
 *   <li>sub-tasks count only if the project says so, and so do archived tasks.
 * </ul>
 */
public record Counting(Set<String> notSolvedResolutions, boolean subTasks, boolean archived) {

    /** Keeps its own copy. */
    public Counting {
        notSolvedResolutions = Set.copyOf(notSolvedResolutions);
    }

    /** As a project has chosen. */
    public static Counting of(ProjectSettings settings) {
        return new Counting(settings.notSolvedResolutions(), settings.countSubTasks(), settings.countArchived());
    }

    /** Whether this kind of work counts. */
    public boolean counts(Facts facts) {
        return exclusion(facts).isEmpty();
    }

    /** Why this kind of work does not count, none if it does. */
    public Optional<Exclusion> exclusion(Facts facts) {
        if (!subTasks && facts.subTask()) {
            return Optional.of(Exclusion.SUB_TASK);
        }
        return !archived && facts.archived() ? Optional.of(Exclusion.ARCHIVED) : Optional.empty();
    }

    /** Whether the outcome is a solution. */
    public boolean solved(Outcome outcome) {
        return !notSolvedResolutions.contains(outcome.resolution());
    }
}
