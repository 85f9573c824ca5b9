package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * Watches issues and votes for them. Neither changes the issue: no history, no event, the day of the last change stays.
 */
public final class WatchIssue {
    private final Desk desk;

    public WatchIssue(Desk desk) {
        this.desk = desk;
    }

    /** Lets somebody watch; another than oneself takes <em>Manage Watchers</em>, and who cannot see it cannot watch. */
    public Outcome<Issue> watch(Optional<User> user, long issueId, User watcher) {
        return watching(
                user, issueId, watcher, true, issue -> desk.tracker().watches().watch(issue.id(), watcher.key()));
    }

    /** Somebody who cannot see the issue any more can still be taken off. */
    public Outcome<Issue> unwatch(Optional<User> user, long issueId, User watcher) {
        return watching(
                user, issueId, watcher, false, issue -> desk.tracker().watches().unwatch(issue.id(), watcher.key()));
    }

    /** Votes for an issue that is open and of somebody else. */
    public Outcome<Issue> vote(Optional<User> user, long issueId) {
        return voting(user, issueId, issue -> desk.tracker().watches().vote(issue.id(), keyOf(user)));
    }

    public Outcome<Issue> unvote(Optional<User> user, long issueId) {
        return voting(user, issueId, issue -> desk.tracker().watches().unvote(issue.id(), keyOf(user)));
    }

    private Outcome<Issue> watching(
            Optional<User> user, long issueId, User watcher, boolean mustSee, Consumer<Issue> deed) {
        return desk.on(user, issueId, List.of(), issue -> {
            boolean self = user.filter(watcher::equals).isPresent();
            if (user.isEmpty() || (!self && !desk.may(user, ProjectPermissions.MANAGE_WATCHERS, issue))) {
                return Outcome.refused(Problems.forbidden("workbench.refusal.forbidden", issue.key()));
            }
            if (mustSee && !desk.may(Optional.of(watcher), ProjectPermissions.BROWSE_PROJECTS, issue)) {
                return Outcome.refused(Problems.none().add("workbench.refusal.watch.unseen", watcher.displayName()));
            }
            deed.accept(issue);
            return Outcome.done(issue);
        });
    }

    private Outcome<Issue> voting(Optional<User> user, long issueId, Consumer<Issue> deed) {
        return desk.on(user, issueId, List.of(), issue -> {
            if (user.isEmpty() || issue.reporterKey().equals(user.map(User::key))) {
                return Outcome.refused(Problems.forbidden("workbench.refusal.vote.own"));
            }
            if (issue.resolutionId().isPresent()) {
                return Outcome.refused(Problems.forbidden("workbench.refusal.vote.resolved"));
            }
            deed.accept(issue);
            return Outcome.done(issue);
        });
    }

    private static String keyOf(Optional<User> user) {
        return user.map(User::key).orElseThrow(() -> new IllegalStateException("Nobody votes"));
    }
}
