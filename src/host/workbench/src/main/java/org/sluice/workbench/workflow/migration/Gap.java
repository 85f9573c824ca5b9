package org.sluice.workbench.workflow.migration;

import java.util.List;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Status;

/**
 * Issues of a type at a status that their new workflow lacks.
 *
 * @param issues how many stand there now
 * @param choices the statuses of the new workflow, one of which they have to get
 */
public record Gap(
        IssueType type, Status status, String oldWorkflow, String newWorkflow, long issues, List<Status> choices) {
    /** The same gap with the issues of another project too. */
    Gap and(Gap other) {
        return new Gap(type, status, oldWorkflow, newWorkflow, issues + other.issues, choices);
    }

    /** Tells gaps apart, for a form. */
    public String key() {
        return type.id() + "_" + status.id();
    }
}
