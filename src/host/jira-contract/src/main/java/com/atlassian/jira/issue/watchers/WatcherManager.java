package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who watches which issue. */
public interface WatcherManager {
    boolean isWatchingEnabled();

    boolean isWatching(ApplicationUser watcher, Issue issue);

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);

    int getWatcherCount(Issue issue);

    Collection<String> getWatcherUserKeys(Issue issue);

    Issue startWatching(ApplicationUser watcher, Issue issue);

    Issue stopWatching(ApplicationUser watcher, Issue issue);
}
