package org.sluice.streams.jira;

import java.time.Clock;
import java.util.Optional;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.WhoseTurn;

/** Who is on urgent in a project now, as this node knows it: asked once a second at most, since each look at each task asks. */
public final class UrgentToday {

    private final Lately<Long, Optional<String>> known;

    /** Asks whose turn it is. */
    public UrgentToday(WhoseTurn turns, Clock clock) {
        this.known = new Lately<>(project -> turns.onUrgent(project, clock.instant()), clock, Lately.LAG);
    }

    /** By user key, none when nobody is. */
    Optional<String> in(long projectId) {
        return known.of(projectId);
    }
}
