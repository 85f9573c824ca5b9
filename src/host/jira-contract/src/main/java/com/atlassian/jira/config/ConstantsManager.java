package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** The statuses, resolutions, priorities and issue types of the instance. */
public interface ConstantsManager {
    Collection<Priority> getPriorities();

    Priority getPriorityObject(String key);

    Collection<Resolution> getResolutions();

    Resolution getResolution(String key);

    IssueType getIssueType(String key);

    Collection<IssueType> getAllIssueTypeObjects();

    Status getStatus(String key);

    Collection<Status> getStatuses();
}
