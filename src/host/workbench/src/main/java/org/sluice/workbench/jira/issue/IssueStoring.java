package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.people.User;

/** Keeps what was set on an issue, with a comment, and raises the one event that the caller chose. */
final class IssueStoring {
    private IssueStoring() {}

    static org.sluice.workbench.tracker.issues.Issue store(
            Operations operations,
            ApplicationUser user,
            Issue issue,
            Map<String, Content> wanted,
            Optional<NewComment> comment,
            EventDispatchOption event,
            boolean sendMail) {
        Desk desk = operations.desk();
        Optional<String> author = JiraUser.tracked(user).map(User::key);
        return desk.happenings().inTransaction(() -> {
            Optional<ChangeGroup> group = desk.writing().change(issue.getId(), wanted, author);
            Optional<Comment> written = comment.map(
                    one -> operations.comment().write(author, JiraIssue.tracked(issue), one, false, sendMail));
            org.sluice.workbench.tracker.issues.Issue after = desk.writing().lock(issue.getId());
            if (event.isEventBeingSent() && (group.isPresent() || written.isPresent())) {
                Happening happening = Happening.of(event.getEventTypeId(), after, author)
                        .with(group)
                        .mailed(sendMail);
                desk.happenings().happened(written.map(happening::about).orElse(happening));
            }
            return after;
        });
    }

    /** The result of a validation that found nothing, or a complaint about whoever goes on in spite of it. */
    static <T extends IssueService.IssueValidationResult> T valid(T validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("Cannot go on after errors: "
                    + validated.getErrorCollection().getErrorMessages()
                    + validated.getErrorCollection().getErrors());
        }
        return validated;
    }
}
