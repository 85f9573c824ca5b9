package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * Takes an issue through its workflow. A comment on the way takes <em>Add Comments</em> as any other does; an issue of an
 * archived project stays where it is, whatever a program leaves out.
 */
public final class TransitionIssue {
    private final Desk desk;
    private final CommentIssue comments;

    public TransitionIssue(Desk desk) {
        this.desk = desk;
        this.comments = new CommentIssue(desk);
    }

    /** What the user can choose from now; nothing for an issue of an archived project. */
    public List<Transition> offered(Optional<User> user, Issue issue) {
        return desk.engine().offered(user, issue);
    }

    public Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Map<String, List<String>> form,
            Optional<NewComment> comment) {
        return act(user, issueId, actionId, new Typed(form, false), comment, TransitionOptions.defaults());
    }

    /** The same for a program that may leave conditions, validators or permissions out. */
    public Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Typed typed,
            Optional<NewComment> comment,
            TransitionOptions options) {
        return desk.on(user, issueId, List.of(), issue -> {
            Problems unwritten = comment.map(written -> comments.validate(user, issue, written))
                    .orElseGet(Problems::none);
            return unwritten.isEmpty()
                    ? desk.engine().act(user, issueId, actionId, typed, comment, options)
                    : Outcome.refused(unwritten);
        });
    }
}
