package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sluice.intake.domain.TriageWorkflow;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;

/**
 * Makes tasks through Jira's own service for issues, which asks for each right and for each field that the project requires.
 *
 * <p>Nobody is assigned. Whoever may not assign may not say so either: then it is left to the project, as in Jira's own form.
 */
public final class JiraWayInTasks implements WayInTasks {

    private static final String ASSIGNEE = "assignee";
    private static final String REPORTER = "reporter";
    private static final String NOBODY = "";

    private final IssueService service;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;
    private final WorkflowManager workflows;
    private final TriageWorkflow triage;

    /** Asks Jira. */
    public JiraWayInTasks(
            IssueService service,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users,
            WorkflowManager workflows,
            TriageWorkflow triage) {
        this.service = service;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
        this.workflows = workflows;
        this.triage = triage;
    }

    @Override
    public Made make(String userKey, long projectId, WayInTask task) {
        ApplicationUser user = Objects.requireNonNull(users.getUserByKey(userKey), userKey);
        IssueService.CreateValidationResult checked = check(user, projectId, task, Set.of());
        Set<String> refused = unaskedFor(task);
        refused.retainAll(checked.getErrorCollection().getErrors().keySet());
        if (!refused.isEmpty()) {
            checked = check(user, projectId, task, refused);
        }
        if (!checked.isValid()) {
            return Made.none(faults(checked.getErrorCollection()));
        }
        IssueService.IssueResult made = service.create(user, checked);
        return made.isValid()
                ? Made.task(made.getIssue().getId(), made.getIssue().getKey())
                : Made.none(faults(made.getErrorCollection()));
    }

    /** What the caller did not ask for and can be left out: nobody as assignee, and themselves as reporter. */
    private static Set<String> unaskedFor(WayInTask task) {
        Set<String> fields = new HashSet<>(Set.of(ASSIGNEE));
        if (task.onBehalf().isEmpty()) {
            fields.add(REPORTER);
        }
        return fields;
    }

    private IssueService.CreateValidationResult check(
            ApplicationUser user, long projectId, WayInTask task, Set<String> without) {
        IssueInputParameters wanted = service.newIssueInputParameters()
                .setProjectId(projectId)
                .setIssueTypeId(type(projectId).orElse(null))
                .setSummary(task.title())
                .setDescription(task.description());
        if (!without.contains(ASSIGNEE)) {
            wanted.setAssigneeId(NOBODY);
        }
        if (!without.contains(REPORTER)) {
            wanted.setReporterId(task.onBehalf().orElse(user.getName()));
        }
        wanted.setApplyDefaultValuesWhenParameterNotProvided(true);
        // The screen of the project may lack the assignee, and then would have Jira choose one.
        wanted.setSkipScreenCheck(true);
        return service.validateCreate(user, wanted);
    }

    private static Map<String, String> faults(ErrorCollection errors) {
        Map<String, String> faults = new LinkedHashMap<>(errors.getErrors());
        if (!errors.getErrorMessages().isEmpty()) {
            faults.put("", String.join(" ", errors.getErrorMessages()));
        }
        return faults;
    }

    /** The first type that begins in triage, else the first that is not for sub-tasks. */
    @Override
    public Optional<String> type(long projectId) {
        List<String> types = Optional.ofNullable(projects.getProjectObj(projectId)).map(Project::getIssueTypes).stream()
                .flatMap(all -> all.stream())
                .filter(type -> !type.isSubTask())
                .map(IssueType::getId)
                .toList();
        return types.stream()
                .filter(type -> inTriage(projectId, type))
                .findFirst()
                .or(() -> types.stream().findFirst());
    }

    private boolean inTriage(long projectId, String type) {
        return triage.name()
                .filter(name ->
                        name.equals(workflows.getWorkflow(projectId, type).getName()))
                .isPresent();
    }

    @Override
    public boolean beginsInTriage(long projectId) {
        return type(projectId).filter(type -> inTriage(projectId, type)).isPresent();
    }

    @Override
    public boolean mayNameReporter(String userKey, long projectId) {
        return permissions.hasPermission(
                ProjectPermissions.MODIFY_REPORTER,
                projects.getProjectObj(projectId),
                Objects.requireNonNull(users.getUserByKey(userKey), userKey));
    }
}
