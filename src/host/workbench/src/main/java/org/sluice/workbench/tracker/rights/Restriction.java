package org.sluice.workbench.tracker.rights;

import java.util.Optional;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** What may take a permission away on an issue that the project's scheme has granted. */
@FunctionalInterface
public interface Restriction {
    boolean allows(Optional<User> user, String permissionKey, Issue issue, Project project);
}
