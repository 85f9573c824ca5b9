package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** What runs the workflow of an issue; called in the deed's transaction, which a refusal rolls back. */
public interface Engine {
    /** Makes the issue by the first action of its workflow and tells of it. */
    Outcome<Issue> begin(Optional<User> user, IssueDraft draft);

    /** The transitions that the user has from where the issue stands, in the order in which they are shown. */
    default List<Transition> offered(Optional<User> user, Issue issue) {
        return List.of();
    }

    /** Whether the user has the action from where the issue stands. */
    boolean offers(Optional<User> user, Issue issue, int actionId, TransitionOptions options);

    /** What was typed for the action, or what is wrong with it; nothing is written. */
    Outcome<Map<String, Content>> read(Optional<User> user, Issue issue, int actionId, Typed typed);

    /** Takes the action of the issue's workflow, with what was typed on its screen. */
    default Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Map<String, List<String>> form,
            Optional<NewComment> comment) {
        return act(user, issueId, actionId, new Typed(form, false), comment, TransitionOptions.defaults());
    }

    /** The same for a program that may leave conditions, validators or permissions out. */
    Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Typed typed,
            Optional<NewComment> comment,
            TransitionOptions options);
}
