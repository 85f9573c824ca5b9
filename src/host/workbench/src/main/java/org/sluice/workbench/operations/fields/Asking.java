package org.sluice.workbench.operations.fields;

import java.util.Optional;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Who wants to fill fields, and where.
 *
 * @param typeId the type that the issue has or gets
 * @param issue as it is; nothing for one that is to be made
 */
public record Asking(Optional<User> user, Project project, String typeId, Optional<Issue> issue) {
    /** Of an issue that is there. */
    public static Asking about(Optional<User> user, Project project, Issue issue) {
        return new Asking(user, project, issue.typeId(), Optional.of(issue));
    }

    public boolean isNew() {
        return issue.isEmpty();
    }
}
