package org.sluice.workbench.tracker.filters;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.projects.Projects;
import org.sluice.workbench.tracker.rights.Permissions;

/** Who may see a filter: its owner, and whom it is shared with. */
public record FilterSharing(
        Filters filters, Groups groups, Projects projects, ProjectRoles roles, Permissions permissions) {
    public List<SavedFilter> all() {
        return filters.all();
    }

    public List<SavedFilter> visibleTo(Optional<User> user) {
        return filters.all().stream().filter(filter -> sees(user, filter)).toList();
    }

    public List<SavedFilter> favouritesOf(User user) {
        return filters.favouritesOf(user.key()).stream()
                .filter(filter -> sees(Optional.of(user), filter))
                .toList();
    }

    public boolean sees(Optional<User> user, SavedFilter filter) {
        return owns(user, filter) || filter.shares().stream().anyMatch(share -> means(user, share));
    }

    public boolean owns(Optional<User> user, SavedFilter filter) {
        return user.map(User::key).isPresent() && user.map(User::key).equals(filter.ownerKey());
    }

    /** Whether the share alone would let them see a filter. */
    public boolean means(Optional<User> user, FilterShare share) {
        return switch (share.kind()) {
            case GLOBAL -> true;
            case LOGGED_IN -> user.isPresent();
            case GROUP ->
                user.filter(one -> groups.isMember(one, share.subject())).isPresent();
            case PROJECT ->
                projects.byId(Long.parseLong(share.subject()))
                        .filter(project -> share.role().isEmpty()
                                ? permissions.has(user, Permissions.BROWSE_PROJECTS, project)
                                : plays(user, share.role(), project))
                        .isPresent();
        };
    }

    private boolean plays(Optional<User> user, String role, Project project) {
        return user.filter(one -> roles.rolesOf(project, one, groups.of(one)).contains(Long.parseLong(role)))
                .isPresent();
    }
}
