package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Comment;

/** How post-functions write, all in the transaction of the transition. */
public interface Writing {
    /** Makes the issue; from then on the draft has an id and a key. */
    void create(MutableIssue draft, Optional<String> callerKey);

    /** Writes what was changed on the issue since it was read or written last, and tells the history. */
    Optional<ChangeGroup> store(MutableIssue issue, Optional<String> callerKey);

    /** Writes the same and tells nobody. */
    void storeSilently(MutableIssue issue);

    Comment comment(Issue issue, Optional<String> callerKey, Remark remark);

    /** To be told as an event once everything is kept. */
    void happened(
            long eventTypeId,
            Issue issue,
            Optional<String> callerKey,
            Optional<ChangeGroup> changes,
            Optional<Comment> comment);

    /**
     * What somebody wrote on the screen of a transition.
     *
     * @param groupName who alone may read it, if anybody
     * @param roleId the role whose members alone may read it, if any
     */
    record Remark(String body, Optional<String> groupName, Optional<Long> roleId) {}
}
