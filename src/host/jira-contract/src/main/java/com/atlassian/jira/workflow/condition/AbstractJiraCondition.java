package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition that looks at the issue whose transition is asked for. */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    public AbstractJiraCondition() {}

    protected Issue getIssue(Map transientVars) throws DataAccessException {
        if (transientVars.get("issue") instanceof Issue issue) {
            return issue;
        }
        throw new DataAccessException("The transition has no issue");
    }
}
