package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.people.User;

/**
 * Deletes an issue with its sub-tasks and all that hangs on them; the issues that were linked tell of the lost link. Its
 * number is not given out again. Raises <em>Issue Deleted</em> for each, with the issue as it was.
 */
public final class DeleteIssue {
    private final Desk desk;
    private final LinkIssues links;

    public DeleteIssue(Desk desk) {
        this.desk = desk;
        this.links = new LinkIssues(desk);
    }

    /** Refuses an issue with sub-tasks unless they are to go too. */
    public Outcome<List<Issue>> delete(Optional<User> user, long issueId, boolean withSubtasks) {
        return desk.happenings().attempt(() -> {
            new Kin(desk).lockLinked(issueId);
            return desk.on(user, issueId, List.of(ProjectPermissions.DELETE_ISSUES), issue -> {
                boolean has = !desk.tracker().issues().subtasksOf(issueId).isEmpty();
                return has && !withSubtasks
                        ? Outcome.refused(Problems.none().add("workbench.refusal.delete.subtasks", issue.key()))
                        : Outcome.done(remove(user, issue, true, true));
            });
        });
    }

    /** Deletes whoever asks, the sub-tasks first; nothing when somebody else was quicker. */
    public List<Issue> remove(Optional<User> user, Issue issue, boolean tell, boolean mail) {
        return desk.happenings().inTransaction(() -> {
            new Kin(desk).lockLinked(issue.id());
            Optional<Issue> there = desk.tracker().issues().byId(issue.id());
            if (there.isEmpty()) {
                return List.of();
            }
            List<Issue> gone = new ArrayList<>(desk.tracker().issues().subtasksOf(issue.id()));
            gone.add(there.get());
            for (Issue one : gone) {
                for (Link link : desk.tracker().links().of(one.id())) {
                    links.remove(user, link);
                }
                desk.writing().delete(one.id());
                if (tell) {
                    desk.tell(Happening.of(Happenings.DELETED, one, user.map(User::key))
                            .mailed(mail));
                }
            }
            return gone;
        });
    }
}
