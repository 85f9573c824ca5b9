package org.sluice.workbench.operations.deeds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;

/**
 * The issues that a deed writes to beside its own. All are locked before the deed begins and in the order of their ids:
 * two who delete issues that are linked crosswise would else each hold what the other needs.
 */
record Kin(Desk desk) {
    /** The issue and its sub-tasks. */
    void lockFamily(long issueId) {
        desk.writing().lockAll(family(issueId));
    }

    /** The issue, its sub-tasks, and what any of them is linked with. */
    void lockLinked(long issueId) {
        desk.writing().lockAll(linked(issueId));
    }

    private Set<Long> family(long issueId) {
        Set<Long> ids = new LinkedHashSet<>(List.of(issueId));
        tracker().issues().subtasksOf(issueId).stream().map(Issue::id).forEach(ids::add);
        return ids;
    }

    private Set<Long> linked(long issueId) {
        Set<Long> ids = new LinkedHashSet<>();
        for (long id : family(issueId)) {
            ids.add(id);
            for (Link link : tracker().links().of(id)) {
                ids.addAll(List.of(link.sourceId(), link.destinationId()));
            }
        }
        return ids;
    }

    private Tracker tracker() {
        return desk.tracker();
    }
}
