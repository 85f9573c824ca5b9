package org.sluice.intake.jira;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sluice.intake.domain.Entrance;
import org.sluice.intake.domain.Entrances;

/** How tasks came in, by what is kept of the way in and of direct requests; where a task has both, somebody was asked. */
public final class NotedEntrances implements Entrances {

    private final AoChosenLines wayIn;
    private final AoDirectRows direct;

    /** Asks both. */
    public NotedEntrances(AoChosenLines wayIn, AoDirectRows direct) {
        this.wayIn = wayIn;
        this.direct = direct;
    }

    @Override
    public Map<Long, Entrance> of(long projectId, Collection<Long> taskIds) {
        Map<Long, Entrance> noted = new HashMap<>();
        wayIn.among(projectId, taskIds).forEach(task -> noted.put(task, Entrance.WAY_IN));
        direct.among(projectId, taskIds)
                .forEach((task, channel) -> Entrance.of(channel).ifPresent(entrance -> noted.put(task, entrance)));
        return noted;
    }
}
