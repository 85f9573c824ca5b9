package org.sluice.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The one door to what surrounds a request: who asks, what they may see and change, and the server's time zone. */
public final class Host {

    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final TimeZoneManager zones;

    /** Asks Jira. */
    public Host(
            JiraAuthenticationContext authentication,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            ProjectManager projects,
            IssueManager issues,
            TimeZoneManager zones) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.projects = projects;
        this.issues = issues;
        this.zones = zones;
    }

    /** Who asks; refused when nobody is logged in. */
    public ApplicationUser caller() {
        return Optional.ofNullable(authentication.getLoggedInUser()).orElseThrow(Refusal::notLoggedIn);
    }

    /** Who asks, by key. */
    public String callerKey() {
        return caller().getKey();
    }

    /** The project of a key, if the caller may browse it; otherwise it is as if there were none. */
    public ProjectRef browsable(String key) {
        ApplicationUser caller = caller();
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, caller))
                .map(Host::ref)
                .orElseThrow(Refusal::projectNotFound);
    }

    /** The project of an id, if the caller may browse it; otherwise it is as if there were none. */
    public Optional<ProjectRef> browsable(long id) {
        ApplicationUser caller = caller();
        return Optional.ofNullable(projects.getProjectObj(id))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, caller))
                .map(Host::ref);
    }

    /** The project of a key, if the caller may browse it or create tasks in it; otherwise it is as if there were none. */
    public ProjectRef enterable(String key) {
        ApplicationUser caller = caller();
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, caller)
                        || permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, caller))
                .map(Host::ref)
                .orElseThrow(Refusal::projectNotFound);
    }

    /** Whether the caller may create tasks in a project. */
    public boolean mayCreate(ProjectRef project) {
        return permissions.hasPermission(
                ProjectPermissions.CREATE_ISSUES, projects.getProjectObj(project.id()), caller());
    }

    /** The project of an id, if the caller may create tasks in it; otherwise it is as if there were none. */
    public Optional<ProjectRef> creatable(long id) {
        ApplicationUser caller = caller();
        return Optional.ofNullable(projects.getProjectObj(id))
                .filter(project -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, caller))
                .map(Host::ref);
    }

    /** The project of an id, whoever asks; none when it is gone. */
    public Optional<ProjectRef> project(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(Host::ref);
    }

    /** The project of a key, if the caller administers it. */
    public ProjectRef administered(String key) {
        ProjectRef project = administrator(caller())
                ? Optional.ofNullable(projects.getProjectObjByKey(key))
                        .map(Host::ref)
                        .orElseThrow(Refusal::projectNotFound)
                : browsable(key);
        if (!administers(caller(), projects.getProjectObj(project.id()))) {
            throw Refusal.forbidden("sluice.error.not-project-administrator");
        }
        return project;
    }

    /** Whether the caller may look up anybody of the site, Jira's permission <em>Browse Users</em>. */
    public boolean browsesUsers() {
        return globalPermissions.hasPermission(GlobalPermissionKey.of("USER_PICKER"), caller());
    }

    /** Whether the caller administers a project. */
    public boolean administers(ProjectRef project) {
        return administers(caller(), projects.getProjectObj(project.id()));
    }

    /** Refuses whoever does not administer Jira. */
    public void requireAdministrator() {
        if (!administrator(caller())) {
            throw Refusal.forbidden("sluice.error.not-administrator");
        }
    }

    /** The projects that the caller may browse, by name. */
    public List<ProjectRef> browsableProjects() {
        ApplicationUser caller = caller();
        return refs(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, caller).stream());
    }

    /** The projects that the caller administers, by name. */
    public List<ProjectRef> administeredProjects() {
        ApplicationUser caller = caller();
        return refs(projects.getProjectObjects().stream().filter(project -> administers(caller, project)));
    }

    /** How a task is shown to the caller, none when it is gone or the caller may not browse it, whatever it was before. */
    public Optional<TaskRef> task(long id) {
        return shown(id, issue -> true);
    }

    /** The same, and none when the task is no longer in the project. */
    public Optional<TaskRef> task(long id, ProjectRef project) {
        return shown(id, issue -> Objects.equals(issue.getProjectId(), project.id()));
    }

    private Optional<TaskRef> shown(long id, Predicate<Issue> wanted) {
        ApplicationUser caller = caller();
        return Optional.<Issue>ofNullable(issues.getIssueObject(id))
                .filter(wanted)
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, caller))
                .map(issue -> new TaskRef(issue.getKey(), issue.getSummary()));
    }

    /** The time zone of the server. */
    public ZoneId zone() {
        return zones.getDefaultTimezone().toZoneId();
    }

    private boolean administers(ApplicationUser user, Project project) {
        return administrator(user) || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    private boolean administrator(ApplicationUser user) {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private static List<ProjectRef> refs(Stream<Project> found) {
        return found.map(Host::ref)
                .sorted(Comparator.comparing(ProjectRef::name).thenComparing(ProjectRef::key))
                .toList();
    }

    private static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
