package org.sluice.workbench.restapi;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Predicate;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.restapi.json.FilterShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;

/**
 * The filter that a request names, when the caller sees it: one that is not shared with them is said to be not there,
 * whether it is or not. What the caller must not do with a filter is an invalid request, as Jira's description has it.
 */
record FilterDoor(Deeds deeds, Tracker tracker, int unknown) {
    SavedFilter find(long id) {
        return tracker.filters()
                .byId(id)
                .filter(filter -> tracker.filterSharing().sees(deeds.user(), filter))
                .orElseThrow(() ->
                        new JiraFault(unknown, deeds.said(Problems.notFound("workbench.refusal.filter.unknown"))));
    }

    SavedFilter own(long id) {
        SavedFilter filter = find(id);
        if (!tracker.filterSharing().owns(deeds.user(), filter)) {
            deeds.check(Problems.none().add("workbench.refusal.filter.forbidden"));
        }
        return filter;
    }

    /** Of what others shared, only the shares with what the reader belongs to or browses. */
    List<FilterShare> shares(SavedFilter filter) {
        boolean all = tracker.filterSharing().owns(deeds.user(), filter);
        Predicate<FilterShare> seen = share -> all || tracker.filterSharing().means(deeds.user(), share);
        return filter.shares().stream().filter(seen).toList();
    }

    FilterShape shape(Caller caller, UriInfo uri) {
        return new FilterShape(caller.shapes(uri), tracker, deeds.user());
    }
}
