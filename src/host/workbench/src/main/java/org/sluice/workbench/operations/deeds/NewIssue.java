package org.sluice.workbench.operations.deeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue that somebody asks for.
 *
 * @param parentId the issue that it is a sub-task of
 * @param form what was typed, by field id
 * @param anyField whether fields that the screen lacks may be set too
 */
public record NewIssue(
        long projectId, String typeId, Optional<Long> parentId, Map<String, List<String>> form, boolean anyField) {
    public NewIssue {
        form = Map.copyOf(form);
    }

    public static NewIssue of(long projectId, String typeId, Map<String, List<String>> form) {
        return new NewIssue(projectId, typeId, Optional.empty(), form, false);
    }
}
