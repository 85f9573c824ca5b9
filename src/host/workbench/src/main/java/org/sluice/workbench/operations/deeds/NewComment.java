package org.sluice.workbench.operations.deeds;

import java.util.Optional;
import org.sluice.workbench.tracker.issues.Comment;

/** A comment to be written, for a group, for a project role, or for whoever sees the issue. */
public record NewComment(String body, Optional<String> groupLevel, Optional<Long> roleLevelId) {
    public static NewComment of(String body) {
        return new NewComment(body, Optional.empty(), Optional.empty());
    }

    /** What the comment is now. */
    public static NewComment like(Comment comment) {
        return new NewComment(comment.body(), comment.groupLevel(), comment.roleLevelId());
    }

    /** This text for those who read the comment now. */
    public NewComment forReadersOf(Comment comment) {
        return new NewComment(body, comment.groupLevel(), comment.roleLevelId());
    }
}
