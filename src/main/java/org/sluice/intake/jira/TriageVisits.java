package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.TriageVisit;
import org.sluice.intake.domain.TriageVisit.StatusChange;

/** Since when tasks are in triage this time, from Jira's change log. */
public final class TriageVisits {

    /** As Jira's change log calls them, in each language. */
    private static final String STATUS = "status";

    private static final String PROJECT = "project";

    private final IntakeFlow flow;
    private final ChangeHistoryManager log;

    /** Asks Jira's change log. */
    public TriageVisits(IntakeFlow flow, ChangeHistoryManager log) {
        this.flow = flow;
        this.log = log;
    }

    TriageVisit of(Issue issue) {
        List<StatusChange> changes = log.getChangeItemsForField(issue, STATUS).stream()
                .map(change -> new StatusChange(at(change), text(change.getFrom()), text(change.getTo())))
                .sorted(Comparator.comparing(StatusChange::at))
                .toList();
        return TriageVisit.of(arrived(issue), changes, flow.inTriage().orElse(""), flow::waitsForReporter);
    }

    private Instant arrived(Issue issue) {
        Instant made = issue.getCreated().toInstant();
        return log.getChangeItemsForField(issue, PROJECT).stream()
                .map(TriageVisits::at)
                .filter(made::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(made);
    }

    private static Instant at(ChangeItemBean change) {
        return change.getCreated().toInstant();
    }

    private static String text(String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
