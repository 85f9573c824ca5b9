package org.sluice.streams.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody does with their own tasks: start, pause, take up again. People are named by their user keys. */
public interface OwnWork {

    /**
     * Starts a task of a project: it is in progress with the person first, then what they had in progress is paused as
     * {@link Start} says. A task that does not come into progress pauses nothing.
     *
     * @param keep the keys of own tasks that are to stay in progress
     * @param lines what the person leaves for themselves, by key
     * @param reason why it is started though a limit of the team asks, none where nobody said
     */
    Started start(
            String person,
            long projectId,
            String key,
            Set<String> keep,
            Map<String, String> lines,
            Optional<String> reason);

    /** Makes an urgent task of a call and starts it; a task that was made stays, whatever of the rest does not work. */
    Started urgentNow(String person, long projectId, UrgentCall call);

    /** Pauses a task of the person's; at one that they have paused already it leaves another line. */
    PausedTask pause(String person, long projectId, String key, Optional<String> line);

    /** What waits in a project, as the person may see it. */
    PausedTasks paused(String person, long projectId);
}
