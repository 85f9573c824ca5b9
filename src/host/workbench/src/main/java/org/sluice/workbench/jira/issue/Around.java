package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.function.Predicate;
import org.sluice.workbench.tracker.issues.Issues;
import org.sluice.workbench.tracker.issues.Labels;
import org.sluice.workbench.tracker.issues.Watches;

/**
 * Where an issue looks up what belongs to it.
 *
 * @param editable whether the one who is logged in may edit an issue
 */
public record Around(
        Issues issues,
        Labels labels,
        Watches watches,
        ProjectManager projects,
        ProjectComponentManager components,
        ConstantsManager constants,
        UserManager users,
        Contents contents,
        Predicate<Issue> editable) {
    /** The issue with that id, or null. */
    public Issue issue(long id) {
        return issues.byId(id).map(found -> new JiraIssue(found, this)).orElse(null);
    }

    /** An issue that is to be made. */
    public MutableIssue draft() {
        return new JiraIssue(BlankIssue.make(), this);
    }

    /** The issue as Jira's API has it. */
    public MutableIssue wrap(org.sluice.workbench.tracker.issues.Issue issue) {
        return new JiraIssue(issue, this);
    }
}
