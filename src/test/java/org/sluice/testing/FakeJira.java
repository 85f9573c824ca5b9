package org.sluice.testing;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.platform.Sight;

/**
 * A small Jira in Copenhagen: the projects SUP (100), which everybody may browse, and HID (200), which only its administrator
 * may; nobody is logged in until somebody is.
 */
public final class FakeJira {

    /** The project that everybody may browse. */
    public static final long SUP = 100;

    /** The project that only its administrator may browse. */
    public static final long HID = 200;

    private final Map<Long, Project> projects = new LinkedHashMap<>();
    private final Map<Long, MutableIssue> issues = new LinkedHashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Map<String, Long> creators = new LinkedHashMap<>();
    private final List<String> holders = new ArrayList<>();
    private @Nullable ApplicationUser caller;

    /** The Jira of the class comment. */
    public FakeJira() {
        project(SUP, "SUP", "IT support");
        project(HID, "HID", "Hidden work");
        holder("applicationRole");
    }

    private void project(long id, String key, String name) {
        projects.put(
                id,
                Stub.of(Project.class)
                        .gives("getId", id)
                        .gives("getKey", key)
                        .gives("getName", name)
                        .make());
    }

    /** The scheme also lets this kind of holder browse. */
    public FakeJira holder(String type) {
        holders.add(type);
        return this;
    }

    /** Somebody logs in: {@code ann}, the administrator of HID {@code pat}, or an administrator of Jira, {@code ada} or {@code bo}. */
    public FakeJira loggedIn(String name) {
        caller = Stub.of(ApplicationUser.class)
                .gives("getKey", name)
                .gives("getName", name)
                .make();
        return this;
    }

    /** Somebody may create tasks in a project, whether they may browse it or not. */
    public FakeJira creator(String name, long project) {
        creators.put(name, project);
        return this;
    }

    /** There is this task in SUP. */
    public FakeJira task(long id, String key, String summary) {
        return task(SUP, id, key, summary);
    }

    /** There is this task in a project. */
    public FakeJira task(long project, long id, String key, String summary) {
        return task(project, id, key, summary, "somebody", null);
    }

    /** There is this task in SUP, which the caller reported. */
    public FakeJira ownTask(long id) {
        return task(SUP, id, "SUP-" + id, "Reported by the caller", caller(), null);
    }

    /** This task of SUP is at a security level that the caller lacks. */
    public FakeJira levelTask(long id) {
        hidden.add(id);
        return task(SUP, id, "SUP-" + id, "Hidden", "somebody", 7L);
    }

    private FakeJira task(
            long project, long id, String key, String summary, String reporter, @Nullable Long securityLevel) {
        issues.put(
                id,
                Stub.of(MutableIssue.class)
                        .gives("getId", id)
                        .gives("getKey", key)
                        .gives("getSummary", summary)
                        .gives("getProjectId", project)
                        .gives("getReporterId", reporter)
                        .gives("getAssigneeId", null)
                        .gives("getSecurityLevelId", securityLevel)
                        .make());
        return this;
    }

    /** There is this task, and the caller may not browse it. */
    public FakeJira hiddenTask(long id) {
        hidden.add(id);
        return task(id, "SUP-" + id, "Hidden");
    }

    /** The door to it. */
    public Host host() {
        return new Host(
                authentication(),
                permissions(),
                Stub.of(GlobalPermissionManager.class)
                        .answers("hasPermission", arguments -> isCalled("ada") || isCalled("bo"))
                        .make(),
                projectManager(),
                issueManager(),
                Stub.of(TimeZoneManager.class)
                        .gives("getDefaultTimezone", TimeZone.getTimeZone(ZoneId.of("Europe/Copenhagen")))
                        .make());
    }

    /** What may be seen of it. */
    public Sight sight() {
        return new Sight(
                Stub.of(PermissionSchemeManager.class)
                        .gives("getSchemeIdFor", 1L)
                        .answers("getPermissionSchemeEntries", this::holders)
                        .make(),
                permissions(),
                projectManager(),
                issueManager());
    }

    /** Who is logged in, by key. */
    public String caller() {
        return Objects.requireNonNull(caller, "nobody is logged in").getKey();
    }

    /** Its people, whose names are their keys in front of "Admin". */
    public UserManager users() {
        return Stub.of(UserManager.class)
                .answers("getUserByKey", arguments -> Stub.of(ApplicationUser.class)
                        .gives("getKey", arguments[0])
                        .make())
                .answers("getUserByKeyEvenWhenUnknown", arguments -> Stub.of(ApplicationUser.class)
                        .gives("getKey", arguments[0])
                        .gives("getDisplayName", arguments[0] + " Admin")
                        .make())
                .make();
    }

    /** The door of its answers; a text is its key, and what it is filled with. */
    public RestDoor door() {
        return new RestDoor(texts());
    }

    /** Its texts: a text is its key, and what it is filled with. */
    public I18nResolver texts() {
        return Stub.of(I18nResolver.class)
                .answers("getText", arguments -> text(Arrays.asList(arguments)))
                .make();
    }

    private static String text(List<Object> arguments) {
        List<String> parts = new ArrayList<>();
        for (Object argument : arguments) {
            List<?> values = argument instanceof Serializable[] filled ? List.of(filled) : List.of(argument);
            values.forEach(value -> parts.add(value.toString()));
        }
        return String.join(" ", parts);
    }

    /** All holders, or those of the type that is asked for third. */
    private List<String> holders(Object... arguments) {
        return holders.stream()
                .filter(type -> arguments.length < 3 || type.equals(arguments[2]))
                .toList();
    }

    private JiraAuthenticationContext authentication() {
        return Stub.of(JiraAuthenticationContext.class)
                .answers("getLoggedInUser", arguments -> caller)
                .make();
    }

    private PermissionManager permissions() {
        return Stub.of(PermissionManager.class)
                .answers(
                        "hasPermission",
                        arguments -> arguments[1] instanceof Issue issue
                                ? !hidden.contains(issue.getId())
                                : may(arguments[0], arguments[1]))
                .answers("getProjects", arguments -> projects.values().stream()
                        .filter(project -> may(arguments[0], project))
                        .toList())
                .make();
    }

    private boolean may(Object permission, Object project) {
        long id = ((Project) project).getId();
        return isCalled("pat")
                || (id == SUP && permission.equals(ProjectPermissions.BROWSE_PROJECTS))
                || (permission.equals(ProjectPermissions.CREATE_ISSUES)
                        && caller != null
                        && Objects.equals(creators.get(caller.getKey()), id));
    }

    private boolean isCalled(String name) {
        return caller != null && caller.getKey().equals(name);
    }

    private ProjectManager projectManager() {
        return Stub.of(ProjectManager.class)
                .answers("getProjectObj", arguments -> projects.get((Long) arguments[0]))
                .answers("getProjectObjByKey", arguments -> projects.values().stream()
                        .filter(project -> project.getKey().equals(arguments[0]))
                        .findFirst()
                        .orElse(null))
                .gives("getProjectObjects", List.copyOf(projects.values()))
                .make();
    }

    private IssueManager issueManager() {
        return Stub.of(IssueManager.class)
                .answers("getIssueObject", arguments -> issues.get((Long) arguments[0]))
                .answers("getIssueObjects", arguments -> ((Collection<?>) arguments[0])
                        .stream().map(issues::get).filter(Objects::nonNull).toList())
                .make();
    }
}
