package org.sluice.insight.domain;

import java.util.List;

/** Remembers what switching on made. */
public interface MadeThings {

    /** What was made for a project, in the order in which it was made. */
    List<Made> of(long projectId);

    /** Remembers one more thing. */
    void add(long projectId, Made made);

    /** Forgets what was made for a project. */
    void forget(long projectId);
}
