package org.sluice.workbench.tracker.dashboards;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Projects;
import org.sluice.workbench.tracker.rights.Permissions;

/** Who may see and who may change a dashboard. */
public final class DashboardSharing {
    private final Dashboards dashboards;
    private final Groups groups;
    private final Projects projects;
    private final Permissions permissions;

    public DashboardSharing(Dashboards dashboards, Groups groups, Projects projects, Permissions permissions) {
        this.dashboards = dashboards;
        this.groups = groups;
        this.projects = projects;
        this.permissions = permissions;
    }

    public List<Dashboard> visibleTo(Optional<User> user) {
        return dashboards.all().stream()
                .filter(dashboard -> sees(user, dashboard))
                .toList();
    }

    public boolean sees(Optional<User> user, Dashboard dashboard) {
        return owns(user, dashboard) || dashboard.shares().stream().anyMatch(share -> means(user, share));
    }

    public boolean owns(Optional<User> user, Dashboard dashboard) {
        return user.isPresent()
                && dashboard.ownerKey().filter(user.get().key()::equals).isPresent();
    }

    private boolean means(Optional<User> user, Share share) {
        return switch (share.type()) {
            case ANYONE -> true;
            case LOGGED_IN -> user.isPresent();
            case GROUP ->
                user.filter(one -> groups.isMember(one, share.parameter())).isPresent();
            case USER -> user.filter(one -> one.key().equals(share.parameter())).isPresent();
            case PROJECT ->
                projects.byId(Long.parseLong(share.parameter()))
                        .filter(project -> permissions.has(user, Permissions.BROWSE_PROJECTS, project))
                        .isPresent();
        };
    }
}
