package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Makes issues at the status where they begin, and knows no transitions. */
public record NoEngine(IssueWriting writing, Happenings happenings) implements Engine {
    @Override
    public Outcome<Issue> begin(Optional<User> user, IssueDraft draft) {
        Issue made = writing.create(draft);
        happenings.happened(Happening.of(Happenings.CREATED, made, user.map(User::key)));
        return Outcome.done(made);
    }

    @Override
    public boolean offers(Optional<User> user, Issue issue, int actionId, TransitionOptions options) {
        return false;
    }

    @Override
    public Outcome<Map<String, Content>> read(Optional<User> user, Issue issue, int actionId, Typed typed) {
        return Outcome.refused(Problems.none().add("workbench.refusal.transition", actionId));
    }

    @Override
    public Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Typed typed,
            Optional<NewComment> comment,
            TransitionOptions options) {
        return Outcome.refused(Problems.none().add("workbench.refusal.transition", actionId));
    }
}
