package org.sluice.work;

import java.util.List;

/**
 * The dated facts of every task of the projects that are measured. Measures are computed from it and from nothing else; only
 * Sluice writes it.
 */
public interface Ledger {

    /** What the project has chosen; {@link ProjectSettings#OFF} when nobody has. */
    ProjectSettings settings(long projectId);

    /** Keeps the choices and has read again, in the background, only what they make necessary. */
    void apply(long projectId, ProjectSettings settings);

    /** How far it is filled. */
    LedgerState state(long projectId);

    /** The facts of every task of the project, in the order of their ids. */
    List<Facts> facts(long projectId);
}
