package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who watches which issue. As in Jira it asks for no permission. */
public final class JiraWatchers implements WatcherManager {
    private final Around around;

    public JiraWatchers(Around around) {
        this.around = around;
    }

    @Override
    public boolean isWatchingEnabled() {
        return true;
    }

    @Override
    public boolean isWatching(ApplicationUser watcher, Issue issue) {
        return watcher != null && getWatcherUserKeys(issue).contains(watcher.getKey());
    }

    @Override
    public Collection<ApplicationUser> getWatchersUnsorted(Issue issue) {
        return getWatcherUserKeys(issue).stream()
                .map(around.users()::getUserByKeyEvenWhenUnknown)
                .toList();
    }

    @Override
    public int getWatcherCount(Issue issue) {
        return getWatcherUserKeys(issue).size();
    }

    @Override
    public Collection<String> getWatcherUserKeys(Issue issue) {
        return around.watches().watchersOf(issue.getId());
    }

    @Override
    public Issue startWatching(ApplicationUser watcher, Issue issue) {
        around.watches().watch(issue.getId(), watcher.getKey());
        return around.issue(issue.getId());
    }

    @Override
    public Issue stopWatching(ApplicationUser watcher, Issue issue) {
        around.watches().unwatch(issue.getId(), watcher.getKey());
        return around.issue(issue.getId());
    }
}
