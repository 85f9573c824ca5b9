package org.sluice.workbench.operations.fields;

import java.util.Optional;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Who wants to fill fields, and where.
 *
 * @param issue as it is; nothing for one that is to be made
 */
public record Asking(Optional<User> user, Project project, Optional<Issue> issue) {
    boolean isNew() {
        return issue.isEmpty();
    }
}
