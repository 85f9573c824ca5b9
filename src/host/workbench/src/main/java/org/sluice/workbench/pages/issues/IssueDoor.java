package org.sluice.workbench.pages.issues;

import java.util.Optional;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Permissions;

/** Lets through to an issue whoever may browse it; for others it is not there. */
final class IssueDoor {
    private final Tracker tracker;

    IssueDoor(Tracker tracker) {
        this.tracker = tracker;
    }

    Issue visible(Visit visit, String key) {
        return find(visit, key).orElseThrow(Refused::notFound);
    }

    Optional<Issue> find(Visit visit, String key) {
        return tracker.issues().byKey(key).filter(issue -> maySee(visit, issue));
    }

    boolean maySee(Visit visit, Issue issue) {
        return tracker.permissions().has(visit.user(), Permissions.BROWSE_PROJECTS, issue);
    }
}
