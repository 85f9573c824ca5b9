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
import com.atlassian.jira.issue.MutableIssue;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an issue says of itself: what was set on it since it was read, and else what was read. */
abstract class IssueReading implements MutableIssue {
    static final String KEY = "issuekey";
    static final String NUMBER = "number";
    static final String CREATED = "created";
    static final String UPDATED = "updated";
    static final String RESOLVED = "resolutiondate";

    private final Overlay overlay = new Overlay();
    private org.sluice.workbench.tracker.issues.Issue read;
    private final Around around;

    IssueReading(org.sluice.workbench.tracker.issues.Issue read, Around around) {
        this.read = read;
        this.around = around;
    }

    /** Takes what is stored for what was read; what was set meanwhile stays set. */
    final void reread(org.sluice.workbench.tracker.issues.Issue stored) {
        read = stored;
    }

    final Overlay overlay() {
        return overlay;
    }

    final Around around() {
        return around;
    }

    final org.sluice.workbench.tracker.issues.Issue read() {
        return read;
    }

    @Override
    public Long getId() {
        return isCreated() ? read.id() : null;
    }

    @Override
    public boolean isCreated() {
        return read.id() != BlankIssue.ID;
    }

    @Override
    public String getKey() {
        return overlay.now(KEY, isCreated() ? read.key() : null);
    }

    @Override
    public Long getNumber() {
        return overlay.now(NUMBER, isCreated() ? read.number() : null);
    }

    @Override
    public Project getProjectObject() {
        return around.projects().getProjectObj(getProjectId());
    }

    @Override
    public Long getProjectId() {
        return overlay.now(PROJECT, read.projectId() == BlankIssue.ID ? null : read.projectId());
    }

    @Override
    public IssueType getIssueType() {
        return around.constants().getIssueType(getIssueTypeId());
    }

    @Override
    public String getIssueTypeId() {
        return overlay.now(TYPE, orNull(read.typeId()));
    }

    @Override
    public String getSummary() {
        return overlay.now(SUMMARY, isCreated() ? read.summary() : null);
    }

    @Override
    public String getDescription() {
        return overlay.now(DESCRIPTION, read.description().orElse(null));
    }

    @Override
    public String getEnvironment() {
        return overlay.now(ENVIRONMENT, read.environment().orElse(null));
    }

    @Override
    public Timestamp getDueDate() {
        return overlay.now(DUE, read.due().map(Timestamp::from).orElse(null));
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return overlay.now(ASSIGNEE, read.assigneeKey().orElse(null));
    }

    @Override
    public ApplicationUser getReporter() {
        return user(getReporterId());
    }

    @Override
    public String getReporterId() {
        return overlay.now(REPORTER, read.reporterKey().orElse(null));
    }

    @Override
    public ApplicationUser getCreator() {
        return user(getCreatorId());
    }

    @Override
    public String getCreatorId() {
        return read.creatorKey().orElse(null);
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        if (overlay.has(COMPONENTS)) {
            return overlay.now(COMPONENTS, List.of());
        }
        return isCreated() ? around.components().findComponentsByIssue(this) : List.of();
    }

    @Override
    public Set<Label> getLabels() {
        if (overlay.has(LABELS)) {
            return overlay.now(LABELS, Set.of());
        }
        Set<Label> labels = new LinkedHashSet<>();
        around.labels().of(read.id()).forEach(label -> labels.add(new Label(null, read.id(), label)));
        return labels;
    }

    @Override
    public Long getSecurityLevelId() {
        return overlay.now(SECURITY, read.securityLevelId().orElse(null));
    }

    @Override
    public Priority getPriority() {
        return Optional.ofNullable(overlay.now(PRIORITY, read.priorityId().orElse(null)))
                .map(around.constants()::getPriorityObject)
                .orElse(null);
    }

    @Override
    public String getResolutionId() {
        return overlay.now(RESOLUTION, read.resolutionId().orElse(null));
    }

    @Override
    public Resolution getResolution() {
        return Optional.ofNullable(getResolutionId())
                .map(around.constants()::getResolution)
                .orElse(null);
    }

    @Override
    public Status getStatus() {
        return Optional.ofNullable(getStatusId())
                .map(around.constants()::getStatus)
                .orElse(null);
    }

    @Override
    public String getStatusId() {
        return overlay.now(STATUS, orNull(read.statusId()));
    }

    @Override
    public Timestamp getCreated() {
        return overlay.now(CREATED, isCreated() ? Timestamp.from(read.created()) : null);
    }

    @Override
    public Timestamp getUpdated() {
        return overlay.now(UPDATED, isCreated() ? Timestamp.from(read.updated()) : null);
    }

    @Override
    public Timestamp getResolutionDate() {
        return overlay.now(RESOLVED, read.resolved().map(Timestamp::from).orElse(null));
    }

    @Override
    public Long getVotes() {
        return around.watches().votesOf(read.id());
    }

    @Override
    public Long getWatches() {
        return (long) around.watches().watchersOf(read.id()).size();
    }

    /** One status is one step, and one issue is one entry of its workflow. */
    @Override
    public Long getWorkflowId() {
        return getId();
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return overlay.has(field.getId()) ? overlay.now(field.getId(), null) : field.getValue(this);
    }

    /** Also where nobody knows of what: an export can hold sub-tasks without saying what they belong to. */
    @Override
    public boolean isSubTask() {
        IssueType type = getIssueType();
        return getParentId() != null || (type != null && type.isSubTask());
    }

    @Override
    public Long getParentId() {
        return overlay.now(PARENT, read.parentId().orElse(null));
    }

    @Override
    public Issue getParentObject() {
        return Optional.ofNullable(getParentId()).map(around::issue).orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return around.issues().subtasksOf(read.id()).stream()
                .<Issue>map(subtask -> new JiraIssue(subtask, around))
                .toList();
    }

    private ApplicationUser user(String key) {
        return key == null ? null : around.users().getUserByKeyEvenWhenUnknown(key);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
