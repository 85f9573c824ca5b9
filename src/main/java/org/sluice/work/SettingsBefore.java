package org.sluice.work;

import java.util.Optional;

/** Remembers what projects had chosen before they were switched on, so that undo can put it back. */
public interface SettingsBefore {

    /** What is remembered of a project. */
    Optional<Before> of(long projectId);

    /** Remembers this of a project, in place of what was remembered. */
    void remember(long projectId, Before before);

    /** Remembers nothing any more. */
    void forget(long projectId);
}
