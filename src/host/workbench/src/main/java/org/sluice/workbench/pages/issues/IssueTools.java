package org.sluice.workbench.pages.issues;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** What the viewer can do to an issue now, each as one question that the page asks; in an archived project nothing. */
public final class IssueTools {
    private static final int SHOWN = 3;

    private final Operations operations;
    private final Optional<User> viewer;
    private final Issue issue;
    private final Project project;

    IssueTools(Operations operations, Optional<User> viewer, Issue issue, Project project) {
        this.operations = operations;
        this.viewer = viewer;
        this.issue = issue;
        this.project = project;
    }

    public boolean edit() {
        return may(ProjectPermissions.EDIT_ISSUES) && operations.desk().steps().isEditable(issue);
    }

    public boolean assign() {
        return may(ProjectPermissions.ASSIGN_ISSUES);
    }

    public boolean assignToMe() {
        return assign()
                && viewer.isPresent()
                && !issue.assigneeKey().equals(viewer.map(User::key))
                && may(ProjectPermissions.ASSIGNABLE_USER);
    }

    public boolean comment() {
        return may(ProjectPermissions.ADD_COMMENTS);
    }

    public boolean link() {
        return may(ProjectPermissions.LINK_ISSUES);
    }

    public boolean move() {
        return may(ProjectPermissions.MOVE_ISSUES);
    }

    public boolean create() {
        return may(ProjectPermissions.CREATE_ISSUES);
    }

    public boolean createSubtask() {
        return create()
                && issue.parentId().isEmpty()
                && tracker().constants().types().stream().anyMatch(IssueType::subtask);
    }

    public boolean delete() {
        return may(ProjectPermissions.DELETE_ISSUES);
    }

    public boolean attach() {
        return may(ProjectPermissions.CREATE_ATTACHMENTS);
    }

    public boolean watch() {
        return viewer.isPresent() && !project.archived();
    }

    public boolean watching() {
        return viewer.filter(user -> tracker().watches().watchersOf(issue.id()).contains(user.key()))
                .isPresent();
    }

    public int watchers() {
        return tracker().watches().watchersOf(issue.id()).size();
    }

    public boolean seesWatchers() {
        return may(ProjectPermissions.MANAGE_WATCHERS) || may(ProjectPermissions.VIEW_VOTERS_AND_WATCHERS);
    }

    /** Nobody votes for what they reported themselves, nor for what is resolved. */
    public boolean vote() {
        return watch() && issue.resolutionId().isEmpty() && !issue.reporterKey().equals(viewer.map(User::key));
    }

    public boolean voted() {
        return viewer.filter(user -> tracker().watches().votersOf(issue.id()).contains(user.key()))
                .isPresent();
    }

    public long votes() {
        return tracker().watches().votesOf(issue.id());
    }

    /** The first transitions, which are buttons. */
    public List<Transition> firstTransitions() {
        return all().stream().limit(all().size() > SHOWN ? SHOWN - 1 : SHOWN).toList();
    }

    /** Those that a menu holds. */
    public List<Transition> moreTransitions() {
        return all().stream().skip(firstTransitions().size()).toList();
    }

    /** Whether the viewer may do something of the first kind to what is theirs, or of the second to what is anybody's. */
    boolean may(ProjectPermissionKey own, ProjectPermissionKey any, Optional<String> authorKey) {
        boolean isOwn = viewer.isPresent() && authorKey.equals(viewer.map(User::key));
        return may(any) || (isOwn && may(own));
    }

    private List<Transition> all() {
        return operations.transition().offered(viewer, issue);
    }

    private boolean may(ProjectPermissionKey permission) {
        return !project.archived() && tracker().permissions().has(viewer, permission.permissionKey(), issue);
    }

    private Tracker tracker() {
        return operations.desk().tracker();
    }
}
