package org.sluice.workbench.workflow.editing;

import java.util.Optional;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.config.StatusCategory;

/**
 * A status that somebody wants for a workflow.
 *
 * @param category what its lozenge shows: to do, in progress or done
 */
public record NewStatus(String name, String description, Optional<StatusCategory> category) {
    /** As long as Jira lets the name of a status be. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_DESCRIPTION = 255;

    public NewStatus {
        name = name.strip();
        description = description.strip();
    }

    /** The category with that key, of those that may be chosen. */
    public static Optional<StatusCategory> category(String key) {
        return Optional.of(StatusCategory.of(key)).filter(one -> one != StatusCategory.UNDEFINED);
    }

    /** Adds it after the others; its name must be free. */
    public Status addTo(Constants constants) {
        if (name.isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.status.name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new WorkflowRefusal("workbench.workflow.refused.status.long", LONGEST_NAME);
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new WorkflowRefusal("workbench.workflow.refused.status.longtext", LONGEST_DESCRIPTION);
        }
        if (category.isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.status.category");
        }
        if (constants.statuses().stream().anyMatch(status -> status.name().equalsIgnoreCase(name))) {
            throw new WorkflowRefusal("workbench.workflow.refused.status.taken", name);
        }
        return constants.addStatus(name, description, category.get());
    }
}
