package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.platform.Errors;
import org.sluice.platform.Refusal;

/** Says what becomes of a task, and takes it back, by Jira's own transitions alone and as the person whose word it is. */
public final class OutcomeMoves {

    private final IntakeFlow flow;
    private final OutcomeWays ways;
    private final OutcomeInput input;
    private final IntakeOutcomes outcomes;
    private final IssueManager issues;
    private final IssueService service;
    private final PermissionManager permissions;
    private final Clock clock;

    /** Asks Jira and what was said. */
    public OutcomeMoves(
            IntakeFlow flow,
            OutcomeWays ways,
            OutcomeInput input,
            IntakeOutcomes outcomes,
            IssueManager issues,
            IssueService service,
            PermissionManager permissions,
            Clock clock) {
        this.flow = flow;
        this.ways = ways;
        this.input = input;
        this.outcomes = outcomes;
        this.issues = issues;
        this.service = service;
        this.permissions = permissions;
        this.clock = clock;
    }

    void say(ApplicationUser user, long projectId, SaidOutcome said) {
        Issue issue = issue(user, projectId, said.issue());
        if (!flow.undecided().contains(issue.getStatusId())) {
            throw left(issue);
        }
        ActionDescriptor way = Optional.ofNullable(ways.of(user, issue).get(said.outcome()))
                .orElseThrow(() -> Refusal.forbidden("sluice.intake.error.not-yours", issue.getKey()));
        move(user, issue, way, input.of(user, issue, said));
    }

    void takeBack(ApplicationUser user, long projectId, String key, IntakeOutcome said) {
        Issue issue = issue(user, projectId, key);
        String triage = flow.inTriage().orElseThrow(() -> left(issue));
        boolean justSaid = outcomes.of(issue.getId())
                .filter(last -> last.is(projectId, said))
                .filter(last -> Duration.between(last.at(), clock.instant()).compareTo(Outgoing.LAST_WORD) <= 0)
                .isPresent();
        if (!justSaid || triage.equals(issue.getStatusId())) {
            throw Refusal.conflict("sluice.intake.error.no-undo", key);
        }
        ActionDescriptor way =
                ways.back(user, issue, triage).orElseThrow(() -> Refusal.conflict("sluice.intake.error.no-undo", key));
        move(user, issue, way, service.newIssueInputParameters());
    }

    private void move(ApplicationUser user, Issue issue, ActionDescriptor way, IssueInputParameters wanted) {
        IssueService.TransitionValidationResult checked =
                service.validateTransition(user, issue.getId(), way.getId(), wanted);
        if (!checked.isValid()) {
            throw lacking(Errors.sentence(checked.getErrorCollection()));
        }
        // Validators of the workflow run only now.
        IssueService.IssueResult done = service.transition(user, checked);
        if (!done.isValid()) {
            throw lacking(Errors.sentence(done.getErrorCollection()));
        }
    }

    private Issue issue(ApplicationUser user, long projectId, String key) {
        return Optional.<Issue>ofNullable(issues.getIssueByCurrentKey(key))
                .filter(there -> Objects.equals(there.getProjectId(), projectId))
                .filter(there -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, there, user))
                .orElseThrow(() -> Refusal.badInput("issue", "sluice.intake.error.no-task", key));
    }

    /** Somebody was quicker. */
    private static Refusal left(Issue issue) {
        return Refusal.conflict(
                "sluice.intake.error.left", issue.getKey(), issue.getStatus().getNameTranslation());
    }

    private static Refusal lacking(String sentence) {
        return Refusal.badInput("outcome", "sluice.intake.error.lacking", sentence);
    }
}
