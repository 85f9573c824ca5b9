package org.sluice.intake.domain;

import java.util.Collection;
import java.util.Map;

/** How tasks came in, as far as that was noted. It says nothing of anybody. */
public interface Entrances {

    /** Of some tasks that came into a project, by id; those of which nothing was noted there are left out. */
    Map<Long, Entrance> of(long projectId, Collection<Long> taskIds);
}
