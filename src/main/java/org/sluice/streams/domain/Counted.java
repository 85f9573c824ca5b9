package org.sluice.streams.domain;

import java.util.Set;

/** Where tasks count now. */
@FunctionalInterface
public interface Counted {

    /** The {@link Limit#group groups} of a project that count the task where it stands now; none when it stands elsewhere. */
    Set<String> groups(long projectId, long issueId);
}
