package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sluice.workbench.jira.issue.JiraIssue;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.workflow.rules.Writing;

/** Post-functions write through the same doors as everybody who changes issues. */
public final class TrackerWriting implements Writing {
    private final Tracker tracker;
    private final IssueWriting writing;
    private final Happenings happenings;
    private final Clock clock;

    public TrackerWriting(Tracker tracker, IssueWriting writing, Happenings happenings, Clock clock) {
        this.tracker = tracker;
        this.writing = writing;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Override
    public void create(MutableIssue draft, Optional<String> callerKey) {
        JiraIssue issue = (JiraIssue) draft;
        issue.isNow(writing.create(new IssueDraft(
                issue.getProjectId(), issue.getIssueTypeId(), issue.getStatusId(), callerKey, issue.wanted())));
    }

    @Override
    public Optional<ChangeGroup> store(MutableIssue issue, Optional<String> callerKey) {
        Optional<ChangeGroup> group = writing.change(issue.getId(), ((JiraIssue) issue).wanted(), callerKey);
        reread(issue);
        return group;
    }

    @Override
    public void storeSilently(MutableIssue issue) {
        writing.setSilently(issue.getId(), ((JiraIssue) issue).wanted());
        reread(issue);
    }

    @Override
    public Comment comment(Issue issue, Optional<String> callerKey, Remark remark) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Comment comment = new Comment(
                tracker.database().ids().fresh("comment"),
                issue.getId(),
                callerKey,
                remark.body(),
                now,
                now,
                Optional.empty(),
                remark.groupName(),
                remark.roleId());
        tracker.comments().add(comment);
        writing.touch(issue.getId());
        return comment;
    }

    @Override
    public void happened(
            long eventTypeId,
            Issue issue,
            Optional<String> callerKey,
            Optional<ChangeGroup> changes,
            Optional<Comment> comment) {
        Happening happening = Happening.of(
                        eventTypeId, tracker.issues().byId(issue.getId()).orElseThrow(), callerKey)
                .with(changes);
        happenings.happened(comment.map(happening::about).orElse(happening));
    }

    private void reread(MutableIssue issue) {
        ((JiraIssue) issue).isNow(tracker.issues().byId(issue.getId()).orElseThrow());
    }
}
