package org.sluice.work.rules;

import java.util.Map;
import java.util.Optional;

/** Whether the rules of Sluice hold anything back, in a project and on the whole site. */
public interface PausedRules {

    /** Whether they are paused there, by the project or by the site. */
    boolean in(long projectId);

    /** Since when the whole site is paused, and by whom; none when it is not. */
    Optional<Pause> site();

    /** The projects that are paused by themselves. */
    Map<Long, Pause> byProject();

    /** Pauses the whole site, or not any longer. */
    void pauseSite(Optional<Pause> pause);

    /** Pauses a project, or not any longer. */
    void pause(long projectId, Optional<Pause> pause);
}
