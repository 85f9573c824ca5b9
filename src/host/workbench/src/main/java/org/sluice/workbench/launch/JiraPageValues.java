package org.sluice.workbench.launch;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.sluice.workbench.http.CurrentRequest;
import org.sluice.workbench.plugins.web.PageValues;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** Gives fragments the values that Jira's pages give them, as Jira's types. */
record JiraPageValues(JiraAuthenticationContext authentication, IssueManager issues, ProjectManager projects)
        implements PageValues {
    @Override
    public Map<String, Object> of(FragmentContext context) {
        Map<String, Object> values = new HashMap<>(context.parameters());
        Issue issue = context.issueId() == null ? null : issues.getIssueObject(context.issueId());
        Project project = project(context, issue);
        HttpServletRequest request =
                CurrentRequest.get().map(CurrentRequest::request).orElse(null);
        put(values, "user", authentication.getLoggedInUser());
        put(values, "issue", issue);
        put(values, "project", project);
        put(values, "i18n", authentication.getI18nHelper());
        put(values, "req", request);
        if (project != null) {
            values.put("projectKeyEncoded", project.getKey());
            values.put("pathEncodedProjectKey", project.getKey());
        }
        values.put("helper", new JiraHelper(request, project, new HashMap<>(values)));
        return values;
    }

    private Project project(FragmentContext context, Issue issue) {
        if (issue != null) {
            return issue.getProjectObject();
        }
        return context.projectId() == null ? null : projects.getProjectObj(context.projectId());
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
