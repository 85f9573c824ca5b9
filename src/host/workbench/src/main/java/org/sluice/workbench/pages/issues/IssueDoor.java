package org.sluice.workbench.pages.issues;

import java.util.Optional;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Permissions;

/** Lets through to an issue whoever may browse it; for others it is not there. */
public final class IssueDoor {
    private final Tracker tracker;

    public IssueDoor(Tracker tracker) {
        this.tracker = tracker;
    }

    public Issue visible(Visit visit, String key) {
        return find(visit, key).orElseThrow(Refused::notFound);
    }

    /** The issue whose id, or key, the request names. */
    public Issue named(Visit visit) {
        return Ids.read(visit.text("id"))
                .map(id -> tracker.issues().byId(id).filter(found -> maySee(visit, found)))
                .orElseGet(() -> find(visit, visit.text("key")))
                .orElseThrow(Refused::notFound);
    }

    public Optional<Issue> find(Visit visit, String key) {
        return tracker.issues().byKey(key).filter(issue -> maySee(visit, issue));
    }

    public boolean maySee(Visit visit, Issue issue) {
        return tracker.permissions().has(visit.user(), Permissions.BROWSE_PROJECTS, issue);
    }
}
