package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.context.IssueContext;
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
import java.util.Set;

/** One issue, as stored. */
public interface Issue extends IssueContext {
    Long getId();

    @Override
    Project getProjectObject();

    @Override
    Long getProjectId();

    @Override
    IssueType getIssueType();

    @Override
    String getIssueTypeId();

    String getSummary();

    ApplicationUser getAssignee();

    String getAssigneeId();

    Collection<ProjectComponent> getComponents();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    String getDescription();

    String getEnvironment();

    Timestamp getDueDate();

    Long getSecurityLevelId();

    Priority getPriority();

    String getResolutionId();

    Resolution getResolution();

    String getKey();

    Long getNumber();

    Long getVotes();

    Long getWatches();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Object getCustomFieldValue(CustomField customField);

    Status getStatus();

    String getStatusId();

    Long getWorkflowId();

    boolean isSubTask();

    boolean isArchived();

    boolean isCreated();

    boolean isEditable();

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    Set<Label> getLabels();
}
