package org.sluice.workbench.pages.projects;

import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.GlobalPermissions;
import org.sluice.workbench.tracker.rights.Permissions;

/** Lets through to a project whoever may browse or administer it; for others it is not there. */
public final class ProjectDoor {
    private final Tracker tracker;

    public ProjectDoor(Tracker tracker) {
        this.tracker = tracker;
    }

    Project visible(Visit visit, String key) {
        return tracker.projects()
                .byKey(key)
                .filter(project -> maySee(visit, project) || mayAdminister(visit, project))
                .orElseThrow(Refused::notFound);
    }

    Project administered(Visit visit, String key) {
        Project project = visible(visit, key);
        if (!mayAdminister(visit, project)) {
            throw Refused.forbidden();
        }
        return project;
    }

    boolean maySee(Visit visit, Project project) {
        return tracker.permissions().has(visit.user(), Permissions.BROWSE_PROJECTS, project);
    }

    /** Project administrators and the administrators of the whole host, as in Jira. */
    boolean mayAdminister(Visit visit, Project project) {
        return tracker.permissions().has(visit.user(), Permissions.ADMINISTER_PROJECTS, project)
                || tracker.globalPermissions().has(visit.user(), GlobalPermissions.ADMINISTER);
    }
}
