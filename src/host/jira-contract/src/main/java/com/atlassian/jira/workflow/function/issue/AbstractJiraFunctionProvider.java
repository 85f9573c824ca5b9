package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** A post-function that works on the issue of the transition. */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() {}

    protected MutableIssue getIssue(Map transientVars) throws DataAccessException {
        if (transientVars.get("issue") instanceof MutableIssue issue) {
            return issue;
        }
        throw new DataAccessException("The transition has no issue");
    }
}
