package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.jira.issue.Filled;
import org.sluice.workbench.jira.issue.JiraIssue;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Steps;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.Engine;
import org.sluice.workbench.operations.deeds.Filling;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.operations.deeds.Typed;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.workflow.engine.WorkflowEngine;
import org.sluice.workbench.workflow.store.Workflows;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/** What people do to issues goes through their workflow here: single, in bulk, as a clone and by mail alike. */
public final class WorkflowSeam implements Engine, Steps {
    private static final String SAID = "workbench.refusal.said";

    private final Desk desk;
    private final Tracker tracker;
    private final Workflows workflows;
    private final WorkflowEngine engine;
    private final Transitions transitions;
    private final IssueWorkflowManager available;
    private final Filled filled;
    private final Filling filling;

    WorkflowSeam(
            Desk desk,
            Workflows workflows,
            WorkflowEngine engine,
            Transitions transitions,
            IssueWorkflowManager available,
            Filled filled) {
        this.desk = desk;
        this.tracker = desk.tracker();
        this.workflows = workflows;
        this.engine = engine;
        this.transitions = transitions;
        this.available = available;
        this.filled = filled;
        this.filling = new Filling(desk);
    }

    @Override
    public String firstStatus(long projectId, String typeId) {
        return engine.initialStatus(projectId, typeId);
    }

    @Override
    public Set<String> statuses(long projectId, String typeId) {
        return Set.copyOf(WorkflowShape.statuses(workflows.descriptor(engine.workflowFor(projectId, typeId)))
                .values());
    }

    @Override
    public boolean isEditable(Issue issue) {
        return engine.isEditable(filled.around().wrap(issue));
    }

    @Override
    public Outcome<Issue> begin(Optional<User> user, IssueDraft draft) {
        MutableIssue issue = filled.around().draft();
        issue.setProjectId(draft.projectId());
        issue.setIssueTypeId(draft.typeId());
        filled.put(issue, draft.fields());
        return outcome(transitions.begin(issue, user.map(User::key), Map.of()), issue);
    }

    @Override
    public List<Transition> offered(Optional<User> user, Issue issue) {
        MutableIssue shown = filled.around().wrap(issue);
        WorkflowDescriptor descriptor = engine.descriptorFor(shown);
        return available.getSortedAvailableActions(shown, caller(user)).stream()
                .map(action -> new Transition(
                        action.getId(), action.getName(), screen(action), WorkflowShape.targetOf(descriptor, action)))
                .toList();
    }

    /** A comment is taken only on a transition that has one. */
    private static Optional<String> screen(ActionDescriptor action) {
        return Optional.ofNullable(action.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE))
                .map(Object::toString)
                .filter(screen -> !screen.isBlank());
    }

    @Override
    public boolean offers(Optional<User> user, Issue issue, int actionId, TransitionOptions options) {
        return available.isValidAction(filled.around().wrap(issue), actionId, options, caller(user));
    }

    private ApplicationUser caller(Optional<User> user) {
        return user.map(User::key).map(filled.users()::getUserByKey).orElse(null);
    }

    @Override
    public Outcome<Map<String, Content>> read(Optional<User> user, Issue issue, int actionId, Typed typed) {
        Problems problems = Problems.none();
        Asking asking =
                Asking.about(user, tracker.projects().byId(issue.projectId()).orElseThrow(), issue);
        Optional<Screen> screen = engine.action(filled.around().wrap(issue), actionId)
                .flatMap(action -> desk.screens().ofTransition(action, issue.projectId(), issue.typeId()));
        Map<String, Content> wanted = filling.onTransition(typed.form(), screen, asking, typed.anyField(), problems);
        return problems.isEmpty() ? Outcome.done(wanted) : Outcome.refused(problems);
    }

    @Override
    public Outcome<Issue> act(
            Optional<User> user,
            long issueId,
            int actionId,
            Typed typed,
            Optional<NewComment> comment,
            TransitionOptions options) {
        Issue found = tracker.issues().byId(issueId).orElseThrow();
        MutableIssue issue = filled.around().wrap(found);
        if (!available.isValidAction(issue, actionId, options, caller(user))) {
            return Outcome.refused(Problems.none().add("workbench.refusal.transition", actionId));
        }
        Outcome<Map<String, Content>> wanted = read(user, found, actionId, typed);
        if (!wanted.isDone()) {
            return Outcome.refused(wanted.problems());
        }
        filled.put(issue, wanted.get());
        Optional<NewComment> heard = comment.filter(written ->
                engine.action(issue, actionId).flatMap(WorkflowSeam::screen).isPresent());
        ErrorCollection errors = transitions.act(issue, actionId, user.map(User::key), remark(heard), options);
        return outcome(errors, issue);
    }

    /** The names under which Jira's post-functions find it. */
    private static Map<String, Object> remark(Optional<NewComment> comment) {
        Map<String, Object> vars = new HashMap<>();
        comment.ifPresent(written -> {
            vars.put("comment", written.body());
            written.groupLevel().ifPresent(group -> vars.put("commentLevel", group));
            written.roleLevelId().ifPresent(role -> vars.put("roleLevel", role));
        });
        return vars;
    }

    private static Outcome<Issue> outcome(ErrorCollection errors, MutableIssue issue) {
        if (!errors.hasAnyErrors()) {
            return Outcome.done(JiraIssue.tracked(issue));
        }
        Problems problems = Problems.none();
        errors.getErrorMessages().forEach(message -> problems.add(SAID, message));
        errors.getErrors().forEach((field, message) -> problems.field(field, SAID, message));
        return Outcome.refused(problems);
    }
}
