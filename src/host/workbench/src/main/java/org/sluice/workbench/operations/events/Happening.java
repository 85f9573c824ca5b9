package org.sluice.workbench.operations.events;

import java.util.Optional;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;

/**
 * Something that was done to an issue, to be told once it is kept.
 *
 * @param eventTypeId Jira's number for it, as in {@link Happenings}
 * @param issue as it is after it; one that was deleted as it was before
 * @param userKey who did it; nobody for somebody unknown
 * @param sendMail whether people are to get mail
 * @param subtasksUpdated whether sub-tasks changed with it
 */
public record Happening(
        long eventTypeId,
        Issue issue,
        Optional<String> userKey,
        Optional<ChangeGroup> changes,
        Optional<Comment> comment,
        boolean sendMail,
        boolean subtasksUpdated) {
    public static Happening of(long eventTypeId, Issue issue, Optional<String> userKey) {
        return new Happening(eventTypeId, issue, userKey, Optional.empty(), Optional.empty(), true, false);
    }

    public Happening with(Optional<ChangeGroup> group) {
        return new Happening(eventTypeId, issue, userKey, group, comment, sendMail, subtasksUpdated);
    }

    public Happening about(Comment written) {
        return new Happening(eventTypeId, issue, userKey, changes, Optional.of(written), sendMail, subtasksUpdated);
    }

    public Happening mailed(boolean mail) {
        return new Happening(eventTypeId, issue, userKey, changes, comment, mail, subtasksUpdated);
    }
}
