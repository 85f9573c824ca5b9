package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Optional;

/** An issue as it was when it was read; what belongs to it is looked up when asked for. Two are equal when ids are. */
public final class JiraIssue implements MutableIssue {
    private final org.sluice.workbench.tracker.issues.Issue issue;
    private final Around around;

    JiraIssue(org.sluice.workbench.tracker.issues.Issue issue, Around around) {
        this.issue = issue;
        this.around = around;
    }

    /** The issue behind; an issue from elsewhere is a mistake of the caller. */
    public static org.sluice.workbench.tracker.issues.Issue tracked(Issue issue) {
        return ((JiraIssue) issue).issue;
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public Long getNumber() {
        return issue.number();
    }

    @Override
    public Project getProjectObject() {
        return around.projects().getProjectObj(issue.projectId());
    }

    @Override
    public Long getProjectId() {
        return issue.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return around.constants().getIssueType(issue.typeId());
    }

    @Override
    public String getIssueTypeId() {
        return issue.typeId();
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public String getDescription() {
        return issue.description().orElse(null);
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(issue.assigneeKey());
    }

    @Override
    public String getAssigneeId() {
        return issue.assigneeKey().orElse(null);
    }

    @Override
    public ApplicationUser getReporter() {
        return user(issue.reporterKey());
    }

    @Override
    public String getReporterId() {
        return issue.reporterKey().orElse(null);
    }

    @Override
    public ApplicationUser getCreator() {
        return user(issue.creatorKey());
    }

    @Override
    public String getCreatorId() {
        return issue.creatorKey().orElse(null);
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return around.components().findComponentsByIssue(this);
    }

    @Override
    public Long getSecurityLevelId() {
        return issue.securityLevelId().orElse(null);
    }

    @Override
    public Priority getPriority() {
        return issue.priorityId().map(around.constants()::getPriorityObject).orElse(null);
    }

    @Override
    public String getResolutionId() {
        return issue.resolutionId().orElse(null);
    }

    @Override
    public Resolution getResolution() {
        return issue.resolutionId().map(around.constants()::getResolution).orElse(null);
    }

    @Override
    public Status getStatus() {
        return around.constants().getStatus(issue.statusId());
    }

    @Override
    public String getStatusId() {
        return issue.statusId();
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(issue.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(issue.updated());
    }

    @Override
    public Timestamp getResolutionDate() {
        return issue.resolved().map(Timestamp::from).orElse(null);
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return field.getValue(this);
    }

    @Override
    public boolean isSubTask() {
        return issue.parentId().isPresent();
    }

    @Override
    public Long getParentId() {
        return issue.parentId().orElse(null);
    }

    @Override
    public Issue getParentObject() {
        return issue.parentId().map(around::issue).orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssue that && issue.id() == that.issue.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(issue.id());
    }

    @Override
    public String toString() {
        return issue.key();
    }

    private ApplicationUser user(Optional<String> key) {
        return key.map(around.users()::getUserByKeyEvenWhenUnknown).orElse(null);
    }
}
