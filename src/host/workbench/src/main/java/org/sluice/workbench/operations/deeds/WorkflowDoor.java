package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Steps;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * Leads from the deeds to the workflows. Workflows show issues to plugins as Jira's API has them, and that API needs the
 * deeds, so the deeds are made first and this is opened later.
 */
public final class WorkflowDoor implements Engine, Steps {
    private Engine engine;
    private Steps steps;

    public void open(Engine newEngine, Steps newSteps) {
        engine = newEngine;
        steps = newSteps;
    }

    @Override
    public Outcome<Issue> begin(Optional<User> user, IssueDraft draft) {
        return engine.begin(user, draft);
    }

    @Override
    public List<Transition> offered(Optional<User> user, Issue issue) {
        return engine.offered(user, issue);
    }

    @Override
    public boolean offers(Optional<User> user, Issue issue, int actionId, TransitionOptions options) {
        return engine.offers(user, issue, actionId, options);
    }

    @Override
    public Outcome<Map<String, Content>> read(Optional<User> user, Issue issue, int actionId, Typed typed) {
        return engine.read(user, issue, actionId, typed);
    }

    @Override
    public Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Typed typed,
            Optional<NewComment> comment,
            TransitionOptions options) {
        return engine.act(user, issueId, actionId, typed, comment, options);
    }

    @Override
    public String firstStatus(long projectId, String typeId) {
        return steps.firstStatus(projectId, typeId);
    }

    @Override
    public Set<String> statuses(long projectId, String typeId) {
        return steps.statuses(projectId, typeId);
    }

    @Override
    public boolean isEditable(Issue issue) {
        return steps.isEditable(issue);
    }
}
