package org.sluice.workbench.tracker.rights;

import java.util.Optional;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Who reads a comment that is meant for a group or a project role, of those who see its issue. */
public record CommentRights(Groups groups, ProjectRoles roles) {
    public boolean reads(Optional<User> asking, Comment comment, Project project) {
        Optional<User> user = asking.filter(User::active);
        boolean byGroup = comment.groupLevel()
                .map(group -> user.filter(one -> groups.isMember(one, group)).isPresent())
                .orElse(true);
        boolean byRole = comment.roleLevelId()
                .map(role -> user.filter(one -> plays(one, role, project)).isPresent())
                .orElse(true);
        return byGroup && byRole;
    }

    private boolean plays(User user, long roleId, Project project) {
        return roles.rolesOf(project, user, groups.of(user)).contains(roleId);
    }
}
