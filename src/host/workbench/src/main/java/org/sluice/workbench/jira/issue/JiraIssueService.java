package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueDraft;

/**
 * Jira's service for changing issues as a user: first validated, then done. A field that was not provided stays as it is,
 * whatever the inputs say about retaining. Validators of a transition run when it is done, as in Jira.
 */
public final class JiraIssueService implements IssueService {
    private static final String DRAFT = "draft";
    private static final String OPTIONS = "options";
    private static final String COMMENT = "comment";

    private final Around around;
    private final Operations operations;
    private final Desk desk;
    private final Errors errors;
    private final IssueAnswers answers;

    public JiraIssueService(Around around, Operations operations, Errors errors) {
        this.around = around;
        this.operations = operations;
        this.desk = operations.desk();
        this.errors = errors;
        this.answers = new IssueAnswers(around, desk, errors);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return answers.found(user, around.issues().byId(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return answers.found(user, around.issues().byKey(issueKey));
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters inputs) {
        return validateCreate(user, Optional.empty(), inputs);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters inputs) {
        return validateCreate(user, Optional.of(parentId), inputs);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        IssueDraft draft = (IssueDraft)
                IssueStoring.valid(validated).getFieldValuesHolder().get(DRAFT);
        return answers.result(
                user, desk.happenings().attempt(() -> desk.engine().begin(JiraUser.tracked(user), draft)));
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters inputs) {
        IssueResult found = answers.allowed(user, issueId, ProjectPermissions.EDIT_ISSUES);
        if (!found.isValid()) {
            return new UpdateValidationResult(null, found.getErrorCollection(), Map.of());
        }
        Outcome<Map<String, Content>> wanted = operations
                .edit()
                .validate(
                        JiraUser.tracked(user),
                        JiraIssue.tracked(found.getIssue()),
                        InputForm.fields(inputs),
                        inputs.skipScreenCheck());
        Map<String, Object> holder = new HashMap<>(wanted.result().orElse(Map.of()));
        Problems problems = Problems.none().addAll(wanted.problems());
        InputForm.comment(inputs).ifPresent(comment -> {
            holder.put(COMMENT, comment);
            problems.addAll(operations
                    .comment()
                    .validate(JiraUser.tracked(user), JiraIssue.tracked(found.getIssue()), comment));
        });
        return new UpdateValidationResult(found.getIssue(), errors.of(problems, user), holder);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail) {
        Map<String, Content> wanted = new LinkedHashMap<>();
        IssueStoring.valid(validated).getFieldValuesHolder().forEach((field, value) -> {
            if (value instanceof Content content) {
                wanted.put(field, content);
            }
        });
        Optional<NewComment> comment = Optional.ofNullable(
                (NewComment) validated.getFieldValuesHolder().get(COMMENT));
        return new IssueResult(around.wrap(
                IssueStoring.store(operations, user, validated.getIssue(), wanted, comment, event, sendMail)));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult found = answers.allowed(user, issueId, ProjectPermissions.DELETE_ISSUES);
        return new DeleteValidationResult(found.getIssue(), found.getErrorCollection());
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        return delete(user, validated, EventDispatchOption.ISSUE_DELETED, true);
    }

    @Override
    public ErrorCollection delete(
            ApplicationUser user, DeleteValidationResult validated, EventDispatchOption event, boolean sendMail) {
        operations
                .delete()
                .remove(
                        JiraUser.tracked(user),
                        JiraIssue.tracked(IssueStoring.valid(validated).getIssue()),
                        event.isEventBeingSent(),
                        sendMail);
        return new SimpleErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return desk.steps().isEditable(JiraIssue.tracked(issue))
                && answers.may(user, ProjectPermissions.EDIT_ISSUES, JiraIssue.tracked(issue));
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters inputs) {
        return validateTransition(user, issueId, actionId, inputs, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters inputs, TransitionOptions options) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection refused = found.getErrorCollection();
        if (found.isValid() && found.getIssue().getProjectObject().isArchived()) {
            refused = errors.of(Problems.forbidden("workbench.refusal.project.archived"), user);
        } else if (found.isValid()
                && !desk.engine()
                        .offers(JiraUser.tracked(user), JiraIssue.tracked(found.getIssue()), actionId, options)) {
            refused = errors.of(Problems.none().add("workbench.refusal.transition", actionId), user);
        } else if (found.isValid()) {
            org.sluice.workbench.tracker.issues.Issue issue = JiraIssue.tracked(found.getIssue());
            Problems problems = Problems.none()
                    .addAll(desk.engine()
                            .read(JiraUser.tracked(user), issue, actionId, InputForm.typed(inputs))
                            .problems());
            InputForm.comment(inputs)
                    .ifPresent(comment ->
                            problems.addAll(operations.comment().validate(JiraUser.tracked(user), issue, comment)));
            refused = errors.of(problems, user);
        }
        return new TransitionValidationResult(
                found.getIssue(), refused, Map.of(DRAFT, inputs, OPTIONS, options), Map.of(), actionId);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        TransitionOptions options =
                (TransitionOptions) validated.getFieldValuesHolder().get(OPTIONS);
        IssueInputParameters inputs =
                (IssueInputParameters) validated.getFieldValuesHolder().get(DRAFT);
        return answers.result(
                user,
                operations
                        .transition()
                        .act(
                                JiraUser.tracked(user),
                                validated.getIssue().getId(),
                                validated.getActionId(),
                                InputForm.typed(inputs),
                                InputForm.comment(inputs),
                                options));
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        IssueResult found = answers.allowed(user, issueId, ProjectPermissions.ASSIGN_ISSUES);
        if (!found.isValid()) {
            return new AssignValidationResult(null, found.getErrorCollection(), assignee);
        }
        String name = assignee == null ? "" : assignee;
        Problems problems = operations
                .assign()
                .validate(JiraUser.tracked(user), JiraIssue.tracked(found.getIssue()), name)
                .problems();
        return new AssignValidationResult(found.getIssue(), errors.of(problems, user), name);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        return answers.result(
                user,
                operations
                        .assign()
                        .assign(
                                JiraUser.tracked(user),
                                IssueStoring.valid(validated).getIssue().getId(),
                                validated.getAssigneeId()));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new JiraInputs(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new JiraInputs(actionParameters);
    }

    private CreateValidationResult validateCreate(
            ApplicationUser user, Optional<Long> parent, IssueInputParameters inputs) {
        Map<String, List<String>> form = InputForm.fields(inputs);
        String type = inputs.getIssueTypeId() == null ? "" : inputs.getIssueTypeId();
        form.remove(IssueFields.TYPE);
        long project = inputs.getProjectId() == null ? 0 : inputs.getProjectId();
        Outcome<IssueDraft> draft = operations
                .create()
                .validate(JiraUser.tracked(user), new NewIssue(project, type, parent, form, inputs.skipScreenCheck()));
        MutableIssue issue = around.draft();
        issue.setProjectId(inputs.getProjectId());
        issue.setIssueTypeId(inputs.getIssueTypeId());
        issue.setSummary(inputs.getSummary());
        Map<String, Object> holder = new HashMap<>();
        draft.result().ifPresent(one -> holder.put(DRAFT, one));
        Problems problems = Problems.none().addAll(draft.problems());
        if (reporterMissing(user, project, form)) {
            problems.field(IssueFields.REPORTER, "workbench.refusal.reporter.missing");
        }
        return new CreateValidationResult(issue, errors.of(problems, user), holder, Map.of());
    }

    /** The form for creating fills it in for whoever looks at it; a program that may choose the reporter has to say one. */
    private boolean reporterMissing(ApplicationUser user, long project, Map<String, List<String>> form) {
        return !form.containsKey(IssueFields.REPORTER)
                && desk.tracker()
                        .projects()
                        .byId(project)
                        .filter(one -> desk.may(JiraUser.tracked(user), ProjectPermissions.MODIFY_REPORTER, one))
                        .isPresent();
    }
}
