package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Permissions;

/** What the service of issues answers: the issue as it is now, or why not, in the language of who asks. */
record IssueAnswers(Around around, Desk desk, Errors errors) {

    /** The issue, if it is there and the user may browse it: the same refusal for both. */
    IssueResult found(ApplicationUser user, Optional<Issue> issue) {
        return issue.filter(one -> may(user, new ProjectPermissionKey(Permissions.BROWSE_PROJECTS), one))
                .map(one -> new IssueResult(around.wrap(one)))
                .orElseGet(() -> refused(user, Problems.notFound("workbench.refusal.issue.unknown")));
    }

    /** The same, if the user has the permission as well and the project is not archived. */
    IssueResult allowed(ApplicationUser user, Long issueId, ProjectPermissionKey permission) {
        IssueResult found = found(user, around.issues().byId(issueId));
        if (!found.isValid()) {
            return found;
        }
        if (found.getIssue().getProjectObject().isArchived()) {
            return refused(user, Problems.forbidden("workbench.refusal.project.archived"));
        }
        if (may(user, permission, JiraIssue.tracked(found.getIssue()))) {
            return found;
        }
        return refused(
                user,
                Problems.forbidden(
                        "workbench.refusal.forbidden", found.getIssue().getKey()));
    }

    /** What came of a deed. */
    IssueResult result(ApplicationUser user, Outcome<Issue> outcome) {
        return outcome.isDone() ? new IssueResult(around.wrap(outcome.get())) : refused(user, outcome.problems());
    }

    boolean may(ApplicationUser user, ProjectPermissionKey permission, Issue issue) {
        return desk.tracker().permissions().has(JiraUser.tracked(user), permission.permissionKey(), issue);
    }

    private IssueResult refused(ApplicationUser user, Problems problems) {
        return new IssueResult(null, errors.of(problems, user));
    }
}
