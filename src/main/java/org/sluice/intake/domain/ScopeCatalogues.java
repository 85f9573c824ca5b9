package org.sluice.intake.domain;

import java.util.List;
import java.util.Optional;

/** Who does what, as the teams keep it, with what it was before. */
public interface ScopeCatalogues {

    /** How many changes are looked back on. */
    int KEPT_CHANGES = 100;

    /** Which version there is now. */
    long version(long projectId);

    /** As it is now. */
    ScopeCatalogue of(long projectId);

    /** As it was at a version, none where that is no longer, or not yet, known. */
    Optional<ScopeCatalogue> at(long projectId, long version);

    /** Its changes, the latest first. */
    List<ScopeChange> changes(long projectId);

    /**
     * Puts lines in place of those of a version; a line that stays has its id, one that has none is given one.
     *
     * @param by who does it, by user key
     * @return whether it was done: not where somebody made a later version meanwhile
     */
    boolean change(long projectId, long version, List<ScopeLine> wanted, String by);
}
