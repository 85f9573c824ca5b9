package org.sluice.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks of a project count for a caller who may browse it.
 *
 * <ul>
 *   <li>where the project's scheme lets people browse by group, role, application or name alone, whoever may browse the
 *       project may browse its tasks;
 *   <li>where it also lets them by a field of the task (reporter, assignee, a user field), the answer is found task by task;
 *   <li>a task at a security level is always asked for by itself.
 * </ul>
 */
public final class Sight {

    /** How a scheme names holders that do not depend on the task. */
    private static final Set<String> WIDE = Set.of("group", "projectrole", "applicationRole", "user", "lead", "anyone");

    private static final int BATCH = 500;

    private final PermissionSchemeManager schemes;
    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final IssueManager issues;

    /** Asks Jira's schemes and permissions. */
    public Sight(
            PermissionSchemeManager schemes,
            PermissionManager permissions,
            ProjectManager projects,
            IssueManager issues) {
        this.schemes = schemes;
        this.permissions = permissions;
        this.projects = projects;
        this.issues = issues;
    }

    /** Whether browsing the project means browsing every task of it that has no security level. */
    public boolean wide(ProjectRef project) {
        Long scheme = schemes.getSchemeIdFor(projects.getProjectObj(project.id()));
        return Optional.ofNullable(scheme).filter(this::isWide).isPresent();
    }

    /** Counts holders by type: Jira's published pages do not say whether an entry is an interface, so none is asked. */
    private boolean isWide(long scheme) {
        int wide = WIDE.stream()
                .mapToInt(type -> schemes.getPermissionSchemeEntries(scheme, ProjectPermissions.BROWSE_PROJECTS, type)
                        .size())
                .sum();
        return wide
                == schemes.getPermissionSchemeEntries(scheme, ProjectPermissions.BROWSE_PROJECTS)
                        .size();
    }

    /**
     * Whether the caller is let in by more than tasks that name them: so may browse the latest of the tasks at no security level whoever holds
     * a role, a group or the application. One that is gone says nothing, nor one that has come to a level.
     *
     * @param levels whether others are at a level: then one has to be among them that somebody else reported and has
     */
    public boolean seesLatest(List<Long> ids, boolean levels, ApplicationUser caller) {
        List<? extends Issue> latest = issues.getIssueObjects(ids.subList(Math.max(0, ids.size() - BATCH), ids.size()));
        List<? extends Issue> open = latest.stream()
                .filter(issue -> issue.getSecurityLevelId() == null)
                .toList();
        return open.stream()
                        .allMatch(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, caller))
                && ((!levels && open.size() == latest.size())
                        || open.stream().anyMatch(issue -> !names(issue, caller.getKey())));
    }

    private static boolean names(Issue issue, String person) {
        return person.equals(issue.getReporterId()) || person.equals(issue.getAssigneeId());
    }

    /** Those of the tasks that the caller may browse. */
    public Set<Long> browsable(List<Long> ids, ApplicationUser caller) {
        Set<Long> browsable = new HashSet<>();
        for (int start = 0; start < ids.size(); start += BATCH) {
            for (Issue issue : issues.getIssueObjects(ids.subList(start, Math.min(start + BATCH, ids.size())))) {
                if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, caller)) {
                    browsable.add(issue.getId());
                }
            }
        }
        return browsable;
    }
}
