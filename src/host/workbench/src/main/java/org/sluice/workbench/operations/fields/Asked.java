package org.sluice.workbench.operations.fields;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Asks for a permission on the issue, or in the project for one that is to be made. */
record Asked(Tracker tracker) {
    boolean has(Optional<User> user, ProjectPermissionKey permission, Asking asking) {
        return asking.issue()
                .map(issue -> tracker.permissions().has(user, permission.permissionKey(), issue))
                .orElseGet(() -> tracker.permissions().has(user, permission.permissionKey(), asking.project()));
    }
}
