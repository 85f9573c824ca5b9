package org.sluice.work;

import java.util.Set;

/** What other parts of Sluice keep of projects, which is forgotten with a project that is gone. */
public interface KeptElsewhere {

    /** The projects of which anything is kept. */
    Set<Long> projects();

    /** Forgets all of a project. */
    void forget(long projectId);
}
