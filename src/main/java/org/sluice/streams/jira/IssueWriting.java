package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.Errors;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.Started;
import org.sluice.streams.domain.UrgentCall;
import org.sluice.work.StreamField;

/** Writes to issues as the user whose deed it is, through Jira's own service alone, so that each right is asked for. */
public final class IssueWriting {

    private static final Logger log = LoggerFactory.getLogger(IssueWriting.class);
    private static final String ASSIGNEE = "assignee";
    private static final String REPORTER = "reporter";

    private final IssueService service;
    private final WorkflowManager workflows;
    private final FlowTasks tasks;
    private final TeamFlows flows;
    private final I18nResolver texts;

    /** Asks Jira. */
    public IssueWriting(
            IssueService service, WorkflowManager workflows, FlowTasks tasks, TeamFlows flows, I18nResolver texts) {
        this.service = service;
        this.workflows = workflows;
        this.tasks = tasks;
        this.flows = flows;
        this.texts = texts;
    }

    /**
     * Makes an urgent task that is the user's own. What Jira does not let the user fill - the stream, the assignee - is left out and
     * told, the reporter, who is the user then anyway, is left out; anything else that it asks for is a refusal, and nothing is made.
     */
    Made make(ApplicationUser user, Project project, UrgentCall call) {
        List<Started.Problem> problems = new ArrayList<>();
        Set<String> without = new LinkedHashSet<>();
        IssueService.CreateValidationResult checked = check(user, project, call, without);
        Set<String> refused = refused(checked.getErrorCollection(), project);
        if (!refused.isEmpty()) {
            without.addAll(refused);
            refused.stream()
                    .filter(field -> !field.equals(REPORTER))
                    .forEach(field -> problems.add(problem(field, checked.getErrorCollection())));
        }
        IssueService.CreateValidationResult last = refused.isEmpty() ? checked : check(user, project, call, without);
        if (!last.isValid()) {
            throw Refusal.conflict("sluice.work.not-made", Errors.sentence(last.getErrorCollection()));
        }
        IssueService.IssueResult made = service.create(user, last);
        if (!made.isValid()) {
            throw Refusal.conflict("sluice.work.not-made", Errors.sentence(made.getErrorCollection()));
        }
        return new Made(made.getIssue().getId(), problems);
    }

    private IssueService.CreateValidationResult check(
            ApplicationUser user, Project project, UrgentCall call, Set<String> without) {
        IssueInputParameters wanted = service.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type(project))
                .setSummary(call.title())
                .setDescription(description(call));
        Optional<StreamField> stream = flows.stream(project.getId()).filter(field -> !without.contains(field.id()));
        stream.ifPresent(field -> wanted.addCustomFieldValue(field.id(), Long.toString(field.urgent())));
        if (!without.contains(ASSIGNEE)) {
            wanted.setAssigneeId(user.getName());
        }
        if (!without.contains(REPORTER)) {
            wanted.setReporterId(user.getName());
        }
        wanted.setApplyDefaultValuesWhenParameterNotProvided(true);
        // A team's screen for creating may lack them; nobody is asked for them there.
        wanted.setSkipScreenCheck(true);
        return service.validateCreate(user, wanted);
    }

    private Set<String> refused(ErrorCollection errors, Project project) {
        Set<String> ours = flows.stream(project.getId()).stream()
                .map(StreamField::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ours.add(ASSIGNEE);
        ours.add(REPORTER);
        ours.retainAll(errors.getErrors().keySet());
        return ours;
    }

    private static Started.Problem problem(String field, ErrorCollection errors) {
        return new Started.Problem(
                field.equals(ASSIGNEE) ? ASSIGNEE : "stream", errors.getErrors().getOrDefault(field, ""));
    }

    /** The first type that the two-stream workflow is for, else the first that is not for sub-tasks. */
    private String type(Project project) {
        String workflow = tasks.flow().workflow();
        List<String> types = project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .map(IssueType::getId)
                .toList();
        return types.stream()
                .filter(type ->
                        workflows.getWorkflow(project.getId(), type).getName().equals(workflow))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .orElseThrow(() -> Refusal.conflict("sluice.work.no-type", project.getKey()));
    }

    private String description(UrgentCall call) {
        return Stream.of(
                        call.caller().map(caller -> texts.getText("sluice.work.call.caller", caller)),
                        call.place().map(place -> texts.getText("sluice.work.call.place", place)),
                        call.phone().map(phone -> texts.getText("sluice.work.call.phone", phone)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** Gives a task to the user; gives why not. */
    Optional<String> take(ApplicationUser user, long taskId) {
        return assign(user, taskId, user.getName());
    }

    /** Gives a task back to whom it was with, or to nobody, after a start that came to nothing. */
    void giveBack(ApplicationUser user, long taskId, Optional<ApplicationUser> before) {
        assign(user, taskId, before.map(ApplicationUser::getName).orElse(null))
                .ifPresent(reason -> log.warn("Task {} cannot be given back: {}", taskId, reason));
    }

    private Optional<String> assign(ApplicationUser user, long taskId, @Nullable String name) {
        IssueService.AssignValidationResult checked = service.validateAssign(user, taskId, name);
        if (!checked.isValid()) {
            return Optional.of(Errors.sentence(checked.getErrorCollection()));
        }
        IssueService.IssueResult done = service.assign(user, checked);
        return done.isValid() ? Optional.empty() : Optional.of(Errors.sentence(done.getErrorCollection()));
    }

    /** Writes the line into the field for it, where there is one, without an event and without mail; gives why not. */
    Optional<String> leave(ApplicationUser user, long taskId, String line) {
        Optional<String> field = tasks.flow().field(FlowField.WHERE_WAS_I);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        IssueInputParameters wanted = service.newIssueInputParameters().addCustomFieldValue(field.get(), line);
        wanted.setSkipScreenCheck(true);
        wanted.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.UpdateValidationResult checked = service.validateUpdate(user, taskId, wanted);
        if (!checked.isValid()) {
            return Optional.of(Errors.sentence(checked.getErrorCollection()));
        }
        IssueService.IssueResult done = service.update(user, checked, EventDispatchOption.DO_NOT_DISPATCH, false);
        return done.isValid() ? Optional.empty() : Optional.of(Errors.sentence(done.getErrorCollection()));
    }

    /** A task that was made, and what of it was left out. */
    record Made(long taskId, List<Started.Problem> problems) {}
}
