package org.sluice.workbench.operations.deeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** What runs the workflow of an issue; called in the deed's transaction, which a refusal rolls back. */
public interface Engine {
    /** Makes the issue by the first action of its workflow and tells of it. */
    Outcome<Issue> begin(Optional<User> user, IssueDraft draft);

    /** Takes the action of the issue's workflow, with what was typed on its screen. */
    Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Map<String, List<String>> form,
            Optional<NewComment> comment);
}
