package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Instant;
import org.sluice.intake.domain.IntakeBeginnings;

/** Which tasks came into a project after its intake began: made there, or moved there from another project however old they are. */
public final class Arrivals {

    /** As Jira's change log calls it, in each language. */
    private static final String PROJECT = "project";

    private final IntakeBeginnings beginnings;
    private final ChangeHistoryManager log;

    /** Asks when each intake began, and Jira's change log. */
    public Arrivals(IntakeBeginnings beginnings, ChangeHistoryManager log) {
        this.beginnings = beginnings;
        this.log = log;
    }

    /** The intake of a project begins with its first task, if not before. */
    void begin(Issue issue) {
        beginnings.of(issue.getProjectId());
    }

    /** Whether a task came when the intake was there. The change log is asked of those that are older alone. */
    boolean areSince(Issue issue) {
        Instant begun = beginnings.of(issue.getProjectId());
        return !issue.getCreated().toInstant().isBefore(begun)
                || log.getChangeItemsForField(issue, PROJECT).stream()
                        .anyMatch(change -> !change.getCreated().toInstant().isBefore(begun));
    }
}
