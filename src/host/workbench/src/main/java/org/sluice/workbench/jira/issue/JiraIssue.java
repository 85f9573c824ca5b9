package org.sluice.workbench.jira.issue;

import static org.sluice.workbench.operations.fields.IssueFields.ASSIGNEE;
import static org.sluice.workbench.operations.fields.IssueFields.COMPONENTS;
import static org.sluice.workbench.operations.fields.IssueFields.DESCRIPTION;
import static org.sluice.workbench.operations.fields.IssueFields.DUE;
import static org.sluice.workbench.operations.fields.IssueFields.ENVIRONMENT;
import static org.sluice.workbench.operations.fields.IssueFields.LABELS;
import static org.sluice.workbench.operations.fields.IssueFields.PARENT;
import static org.sluice.workbench.operations.fields.IssueFields.PRIORITY;
import static org.sluice.workbench.operations.fields.IssueFields.PROJECT;
import static org.sluice.workbench.operations.fields.IssueFields.REPORTER;
import static org.sluice.workbench.operations.fields.IssueFields.RESOLUTION;
import static org.sluice.workbench.operations.fields.IssueFields.SECURITY;
import static org.sluice.workbench.operations.fields.IssueFields.STATUS;
import static org.sluice.workbench.operations.fields.IssueFields.SUMMARY;
import static org.sluice.workbench.operations.fields.IssueFields.TYPE;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.ModifiedValue;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.operations.fields.Content;

/**
 * An issue as it was when it was read, with what was set on it since; what belongs to it is looked up when asked for. Two
 * are equal when ids are.
 */
public final class JiraIssue extends IssueReading {
    JiraIssue(org.sluice.workbench.tracker.issues.Issue issue, Around around) {
        super(issue, around);
    }

    /** The issue behind; an issue from elsewhere is a mistake of the caller. */
    public static org.sluice.workbench.tracker.issues.Issue tracked(Issue issue) {
        return ((JiraIssue) issue).read();
    }

    /** What the modified fields shall hold, as the tracker writes it; key, number and dates are the tracker's own. */
    public Map<String, Content> wanted() {
        Map<String, Content> wanted = new LinkedHashMap<>();
        getModifiedFields().forEach((field, value) -> around().contents()
                .of(field, value.getNewValue())
                .ifPresent(content -> wanted.put(field, content)));
        return wanted;
    }

    /** The issue is what is stored; nothing is left that was only set. */
    public void isNow(org.sluice.workbench.tracker.issues.Issue stored) {
        reread(stored);
        overlay().clear();
    }

    /** What was set is meant for the issue as it is stored now. */
    public void rebase(org.sluice.workbench.tracker.issues.Issue stored) {
        reread(stored);
    }

    @Override
    public boolean isEditable() {
        return around().editable().test(this);
    }

    @Override
    public void setProjectObject(Project project) {
        setProjectId(project == null ? null : project.getId());
    }

    @Override
    public void setProjectId(Long projectId) {
        overlay().set(PROJECT, getProjectId(), projectId);
    }

    @Override
    public void setIssueType(IssueType issueType) {
        setIssueTypeId(id(issueType));
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        overlay().set(TYPE, getIssueTypeId(), issueTypeId);
    }

    @Override
    public void setSummary(String summary) {
        overlay().set(SUMMARY, getSummary(), summary);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        setAssigneeId(key(assignee));
    }

    @Override
    public void setAssigneeId(String assigneeId) {
        overlay().set(ASSIGNEE, getAssigneeId(), assigneeId);
    }

    @Override
    public void setComponent(Collection<ProjectComponent> components) {
        overlay().set(COMPONENTS, getComponents(), components);
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        setReporterId(key(reporter));
    }

    @Override
    public void setReporterId(String reporterId) {
        overlay().set(REPORTER, getReporterId(), reporterId);
    }

    @Override
    public void setDescription(String description) {
        overlay().set(DESCRIPTION, getDescription(), description);
    }

    @Override
    public void setEnvironment(String environment) {
        overlay().set(ENVIRONMENT, getEnvironment(), environment);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        overlay().set(DUE, getDueDate(), dueDate);
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        overlay().set(SECURITY, getSecurityLevelId(), securityLevelId);
    }

    @Override
    public void setPriority(Priority priority) {
        setPriorityId(id(priority));
    }

    @Override
    public void setPriorityId(String priorityId) {
        overlay().set(PRIORITY, id(getPriority()), priorityId);
    }

    @Override
    public void setResolution(Resolution resolution) {
        setResolutionId(id(resolution));
    }

    @Override
    public void setResolutionId(String resolutionId) {
        overlay().set(RESOLUTION, getResolutionId(), resolutionId);
    }

    @Override
    public void setKey(String key) {
        overlay().set(KEY, getKey(), key);
    }

    @Override
    public void setNumber(Long number) {
        overlay().set(NUMBER, getNumber(), number);
    }

    @Override
    public void setCreated(Timestamp created) {
        overlay().set(CREATED, getCreated(), created);
    }

    @Override
    public void setUpdated(Timestamp updated) {
        overlay().set(UPDATED, getUpdated(), updated);
    }

    @Override
    public void setResolutionDate(Timestamp resolutionDate) {
        overlay().set(RESOLVED, getResolutionDate(), resolutionDate);
    }

    /** An issue's entry in its workflow is the issue itself. */
    @Override
    public void setWorkflowId(Long workflowId) {
        if (workflowId != null && !workflowId.equals(getId())) {
            throw new IllegalArgumentException("Issue " + getKey() + " cannot have the workflow entry " + workflowId);
        }
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        overlay().set(field.getId(), getCustomFieldValue(field), value);
    }

    @Override
    public void setStatus(Status status) {
        setStatusId(id(status));
    }

    /** None is: what a search exports holds no archived issue, and nothing here archives one. */
    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public void setStatusId(String statusId) {
        overlay().set(STATUS, getStatusId(), statusId);
    }

    @Override
    public void setParentId(Long parentId) {
        overlay().set(PARENT, getParentId(), parentId);
    }

    @Override
    public void setParentObject(Issue parent) {
        setParentId(parent == null ? null : parent.getId());
    }

    @Override
    public void setLabels(Set<Label> labels) {
        overlay().set(LABELS, getLabels(), labels);
    }

    @Override
    public void resetModifiedFields() {
        overlay().forgetModified();
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return overlay().modified();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssue that
                && isCreated()
                && read().id() == that.read().id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(read().id());
    }

    @Override
    public String toString() {
        return isCreated() ? getKey() : "an issue that is not there yet";
    }

    private static String id(IssueConstant constant) {
        return constant == null ? null : constant.getId();
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
