package org.sluice.workbench.operations;

import java.util.Comparator;
import java.util.Set;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.config.StatusCategory;
import org.sluice.workbench.tracker.issues.Issue;

/** Steps without a workflow: an issue begins at the first status that is to do and may stand anywhere. */
public record OpenSteps(Constants constants) implements Steps {
    @Override
    public String firstStatus(long projectId, String typeId) {
        return constants.statuses().stream()
                .min(Comparator.comparing(status -> status.category() != StatusCategory.TO_DO))
                .map(Status::id)
                .orElseThrow(() -> new IllegalStateException("There is no status where an issue could begin"));
    }

    @Override
    public Set<String> statuses(long projectId, String typeId) {
        return Set.of();
    }

    @Override
    public boolean isEditable(Issue issue) {
        return true;
    }
}
