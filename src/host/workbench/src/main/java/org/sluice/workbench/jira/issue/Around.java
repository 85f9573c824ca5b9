package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import org.sluice.workbench.tracker.issues.Issues;

/** Where an issue looks up what belongs to it. */
public record Around(
        Issues issues,
        ProjectManager projects,
        ProjectComponentManager components,
        ConstantsManager constants,
        UserManager users) {
    Issue issue(long id) {
        return issues.byId(id).map(found -> new JiraIssue(found, this)).orElse(null);
    }
}
