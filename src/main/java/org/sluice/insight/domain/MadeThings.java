package org.sluice.insight.domain;

import java.util.List;
import java.util.Set;

/** Remembers what switching on makes: what is intended before it is made, what was made after. */
public interface MadeThings {

    /** What was made or intended for a project, in that order. */
    List<Made> of(long projectId);

    /** The projects for which anything was made or intended. */
    Set<Long> projects();

    /** Remembers one more thing. */
    void add(long projectId, Made made);

    /** An intended thing was made under that id. */
    void complete(long projectId, Made intended, String id);

    /** Forgets one thing. */
    void forget(long projectId, Made made);
}
