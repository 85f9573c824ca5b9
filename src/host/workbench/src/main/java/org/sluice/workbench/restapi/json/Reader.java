package org.sluice.workbench.restapi.json;

import org.sluice.workbench.tracker.issues.Issue;

/** Whoever an answer is for: what they may not browse is not shown, not even as a link. */
@FunctionalInterface
public interface Reader {
    boolean mayBrowse(Issue issue);
}
