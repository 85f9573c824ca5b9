package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** Something that was done to an issue, told on the node that did it after it was kept. */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    public static final String SEND_MAIL = "sendMail";

    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final GenericValue changeGroup;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final boolean subtasksUpdated;
    private Worklog worklog;

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        this(issue, user, null, null, null, params, eventTypeId, sendMail, false);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map params,
            Long eventTypeId) {
        this(issue, user, comment, worklog, changeGroup, params, eventTypeId, true, false);
    }

    @SuppressWarnings("unchecked") // Jira hands its parameters over as a raw map.
    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map params,
            Long eventTypeId,
            boolean sendMail,
            boolean subtasksUpdated) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.worklog = worklog;
        this.changeGroup = changeGroup;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
        this.subtasksUpdated = subtasksUpdated;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    /** The change group with its items as {@code ChildChangeItem}, or null when no field changed. */
    public GenericValue getChangeLog() {
        return changeGroup;
    }

    public Comment getComment() {
        return comment;
    }

    public Worklog getWorklog() {
        return worklog;
    }

    public void setWorklog(Worklog worklog) {
        this.worklog = worklog;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public boolean isSubtasksUpdated() {
        return subtasksUpdated;
    }
}
