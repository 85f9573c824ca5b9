package org.sluice.workbench.tracker.issues;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote under an issue.
 *
 * @param editorKey who changed it last
 * @param groupLevel the group that may read it
 * @param roleLevelId the project role that may read it; with neither, whoever sees the issue
 */
public record Comment(
        long id,
        long issueId,
        Optional<String> authorKey,
        String body,
        Instant created,
        Instant updated,
        Optional<String> editorKey,
        Optional<String> groupLevel,
        Optional<Long> roleLevelId) {

    public Comment edited(String newBody, Optional<String> editor, Instant when) {
        return new Comment(id, issueId, authorKey, newBody, created, when, editor, groupLevel, roleLevelId);
    }

    /** The same for a group, for a project role, or for whoever sees the issue. */
    public Comment meantFor(Optional<String> group, Optional<Long> role) {
        return new Comment(id, issueId, authorKey, body, created, updated, editorKey, group, role);
    }

    /** Whether it is for whoever sees the issue. */
    public boolean isForAll() {
        return groupLevel.isEmpty() && roleLevelId.isEmpty();
    }
}
