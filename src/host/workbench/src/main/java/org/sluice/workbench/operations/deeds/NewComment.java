package org.sluice.workbench.operations.deeds;

import java.util.Optional;

/** A comment to be written, for a group, for a project role, or for whoever sees the issue. */
public record NewComment(String body, Optional<String> groupLevel, Optional<Long> roleLevelId) {
    public static NewComment of(String body) {
        return new NewComment(body, Optional.empty(), Optional.empty());
    }
}
