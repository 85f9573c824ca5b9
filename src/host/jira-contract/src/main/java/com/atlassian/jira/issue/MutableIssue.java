package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** An issue that can be changed; nothing is kept before it is stored. */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId);

    void setIssueType(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setComponent(Collection<ProjectComponent> components);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setDescription(String description);

    void setEnvironment(String environment);

    void setDueDate(Timestamp dueDate);

    void setSecurityLevelId(Long securityLevelId);

    void setPriority(Priority priority);

    void setPriorityId(String priorityId);

    void setResolution(Resolution resolution);

    void setResolutionId(String resolutionId);

    void setKey(String key);

    void setNumber(Long number);

    void setCreated(Timestamp created);

    void setUpdated(Timestamp updated);

    void setResolutionDate(Timestamp resolutionDate);

    void setWorkflowId(Long workflowId);

    void setCustomFieldValue(CustomField customField, Object value);

    void setStatus(Status status);

    void setStatusId(String statusId);

    void setParentId(Long parentId);

    void setParentObject(Issue parentIssue);

    void setLabels(Set<Label> labels);

    void resetModifiedFields();

    Map<String, ModifiedValue> getModifiedFields();
}
