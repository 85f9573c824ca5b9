package org.sluice.workbench.pages.dashboards;

import java.util.Optional;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/**
 * Lets through to a dashboard whoever may see or change it. One that the viewer may not see is not found, as one that does
 * not exist. The owner changes a dashboard; the system's own, administrators do.
 */
final class DashboardDoor {
    private final Tracker tracker;

    DashboardDoor(Tracker tracker) {
        this.tracker = tracker;
    }

    Dashboard visible(Visit visit, String idName) {
        return tracker.dashboards()
                .byId(visit.id(idName))
                .filter(dashboard -> tracker.dashboardSharing().sees(visit.user(), dashboard))
                .orElseThrow(Refused::notFound);
    }

    Dashboard editable(Visit visit, String idName) {
        Dashboard dashboard = visible(visit, idName);
        if (!mayEdit(visit, dashboard)) {
            throw Refused.forbidden();
        }
        return dashboard;
    }

    boolean mayEdit(Visit visit, Dashboard dashboard) {
        return tracker.dashboardSharing().owns(visit.user(), dashboard)
                || (dashboard.ownerKey().isEmpty()
                        && tracker.globalPermissions().has(visit.user(), GlobalPermissions.ADMINISTER));
    }

    /** What the viewer sees when no dashboard was named: the first favourite, else the first that there is. */
    Optional<Dashboard> first(Visit visit) {
        return visit.user()
                .flatMap(user -> tracker.dashboards().favouritesOf(user.key()).stream()
                        .filter(dashboard -> tracker.dashboardSharing().sees(visit.user(), dashboard))
                        .findFirst())
                .or(() -> tracker.dashboardSharing().visibleTo(visit.user()).stream()
                        .findFirst());
    }
}
