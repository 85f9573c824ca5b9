package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
