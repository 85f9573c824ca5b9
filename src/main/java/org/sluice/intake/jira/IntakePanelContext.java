package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** The task of a page and its project, by key, for the script that fills the panel of the intake. */
public final class IntakePanelContext implements ContextProvider {

    @Override
    public void init(Map<String, String> values) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> values) {
        return values.get("issue") instanceof Issue issue
                ? Map.of(
                        "sluiceIssue",
                        issue.getKey(),
                        "sluiceProject",
                        issue.getProjectObject().getKey())
                : Map.of("sluiceIssue", "", "sluiceProject", "");
    }
}
