package org.sluice.workbench.tracker.rights;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.Projects;

/**
 * Says whether somebody holds a project permission, by the project's scheme and by what narrows it on an issue.
 *
 * <p>Asked for a project, a holder that depends on the issue (reporter, assignee, user field) counts for anybody who is
 * logged in, as in Jira: there may be an issue where it is true. Asked for an issue, it counts only where it is true,
 * and an issue at a security level is nobody's business whom the level does not name.
 */
public final class Permissions {
    public static final String BROWSE_PROJECTS = "BROWSE_PROJECTS";
    public static final String ADMINISTER_PROJECTS = "ADMINISTER_PROJECTS";

    private final Projects projects;
    private final PermissionSchemes schemes;
    private final SecurityLevels levels;
    private final Holders holders;
    private volatile Restriction restriction = (user, permissionKey, issue, project) -> true;

    public Permissions(Projects projects, PermissionSchemes schemes, SecurityLevels levels, Holders holders) {
        this.projects = projects;
        this.schemes = schemes;
        this.levels = levels;
        this.holders = holders;
    }

    /** From now on asks, about every permission on an issue but browsing, whether this allows it. */
    public void restrictedBy(Restriction narrower) {
        restriction = narrower;
    }

    public boolean has(Optional<User> user, String permissionKey, Project project) {
        List<Holder> granted = schemes.holders(project.permissionSchemeId(), permissionKey);
        return granted.stream().anyMatch(holder -> holders.mayMean(user, holder, project));
    }

    public boolean has(Optional<User> user, String permissionKey, Issue issue) {
        Project project = projectOf(issue);
        List<Holder> granted = schemes.holders(project.permissionSchemeId(), permissionKey);
        return granted.stream().anyMatch(holder -> holders.means(user, holder, issue, project))
                && sees(user, issue)
                && (BROWSE_PROJECTS.equals(permissionKey) || restriction.allows(user, permissionKey, issue, project));
    }

    /** Whether the issue's security level, if it has one, lets the user see it. */
    public boolean sees(Optional<User> user, Issue issue) {
        return issue.securityLevelId().isEmpty()
                || issue.securityLevelId()
                        .flatMap(levels::byId)
                        .filter(level -> level.holders().stream()
                                .anyMatch(holder -> holders.means(user, holder, issue, projectOf(issue))))
                        .isPresent();
    }

    private Project projectOf(Issue issue) {
        return projects.byId(issue.projectId())
                .orElseThrow(() -> new IllegalStateException("Issue " + issue.key() + " is in no project"));
    }
}
