package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Objects;
import java.util.Optional;
import org.sluice.intake.domain.Watching;

/** Jira's watchers. Its own service asks for no permission, so whoever calls this has asked. */
public final class JiraWatching implements Watching {

    private final WatcherManager watchers;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Asks Jira. */
    public JiraWatching(
            WatcherManager watchers, IssueManager issues, PermissionManager permissions, UserManager users) {
        this.watchers = watchers;
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean isOn() {
        return watchers.isWatchingEnabled();
    }

    @Override
    public Watched of(long taskId, String userKey) {
        Issue issue = issue(taskId);
        return new Watched(watchers.isWatching(user(userKey), issue), watchers.getWatcherCount(issue));
    }

    @Override
    public Watched change(long taskId, String userKey, boolean watch) {
        if (watch) {
            watchers.startWatching(user(userKey), issue(taskId));
        } else {
            watchers.stopWatching(user(userKey), issue(taskId));
        }
        return of(taskId, userKey);
    }

    @Override
    public boolean mayManage(long taskId, String userKey) {
        return permissions.hasPermission(ProjectPermissions.MANAGE_WATCHERS, issue(taskId), user(userKey));
    }

    @Override
    public Optional<String> reader(long taskId, String username) {
        return Optional.ofNullable(users.getUserByName(username))
                .filter(ApplicationUser::isActive)
                .filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(taskId), user))
                .map(ApplicationUser::getKey);
    }

    private Issue issue(long taskId) {
        return Objects.requireNonNull(issues.getIssueObject(taskId), () -> "task " + taskId);
    }

    private ApplicationUser user(String key) {
        return Objects.requireNonNull(users.getUserByKey(key), key);
    }
}
