package org.sluice.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dated facts of every task of the projects that are measured. Measures are computed from it and from nothing else; only
 * Sluice writes it.
 */
public interface Ledger {

    /** What the project has chosen; {@link ProjectSettings#OFF} when nobody has. */
    ProjectSettings settings(long projectId);

    /** Keeps the choices and has read again, in the background, only what they make necessary. */
    default void apply(long projectId, ProjectSettings settings) {
        apply(projectId, settings, () -> {});
    }

    /** The same, together with what else is to be written: all of it, or none of it. */
    void apply(long projectId, ProjectSettings settings, Runnable together);

    /**
     * Has every history read once more in the background. The facts that are there stay until each is replaced by a newer
     * one; a project that is not measured, or is being read anyhow, stays as it is, unless the reading failed: then it begins anew.
     */
    void readAgain(long projectId);

    /**
     * The same where what is being read is not what it was when the reading began, as a field that came or went: it begins anew
     * whatever is being read.
     */
    void readAnew(long projectId);

    /** Has every ledger that is at rest checked against the histories, as {@link #readAgain} does, and what differs repaired. */
    void checkAll();

    /** The projects of which anything is kept, measured or not. */
    Set<Long> kept();

    /** Forgets all of a project that is gone. */
    void forget(long projectId);

    /** What the last check found that came to its end, none before the first. */
    Optional<LedgerCheck> lastCheck(long projectId);

    /** How far it is filled. */
    LedgerState state(long projectId);

    /** How far every project is that is measured, by its id. */
    Map<Long, LedgerState> states();

    /** The facts of every task of the project, in the order of their ids. */
    default List<Facts> facts(long projectId) {
        return facts(projectId, Wanted.ALL);
    }

    /** The facts of the project's tasks that are wanted, and maybe of others, in the order of their ids. */
    List<Facts> facts(long projectId, Wanted wanted);
}
