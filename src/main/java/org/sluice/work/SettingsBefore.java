package org.sluice.work;

import java.util.Optional;
import java.util.Set;

/** Remembers what projects had chosen before they were switched on, so that undo can put it back. */
public interface SettingsBefore {

    /** What is remembered of a project. */
    Optional<Before> of(long projectId);

    /** Remembers this of a project, in place of what was remembered. */
    void remember(long projectId, Before before);

    /** The projects of which anything is remembered. */
    Set<Long> projects();

    /** Remembers nothing any more. */
    void forget(long projectId);
}
