package org.sluice.insight.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who sent tasks, as the tracker knows it now: nothing of it is kept. */
public interface Senders {

    /** What the task types of a project are called, by id. */
    Map<String, String> typeNames(long projectId);

    /** Who sent tasks, by the id of the task; those that are gone or that nobody reported are left out. */
    Map<Long, Sender> of(Collection<Long> taskIds);

    /**
     * A reporter.
     *
     * @param person by user key, to count how many there are and for nothing else
     * @param groups the groups of which they are, by name
     */
    record Sender(String person, Set<String> groups) {

        /** Keeps its own copy. */
        public Sender {
            groups = Set.copyOf(groups);
        }
    }
}
