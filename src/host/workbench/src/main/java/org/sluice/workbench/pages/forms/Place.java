package org.sluice.workbench.pages.forms;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Where fields are filled, and by whom.
 *
 * @param typeId the type that the issue has or gets
 * @param issue as it is; nothing for one that is to be made
 */
public record Place(Optional<User> user, Project project, String typeId, Optional<Issue> issue) {
    boolean may(Tracker tracker, ProjectPermissionKey permission) {
        return issue.map(one -> tracker.permissions().has(user, permission.permissionKey(), one))
                .orElseGet(() -> tracker.permissions().has(user, permission.permissionKey(), project));
    }
}
