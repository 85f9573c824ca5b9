package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.TriageVisit;
import org.sluice.intake.domain.TriageVisit.StatusChange;

/** Since when tasks are in triage this time, from Jira's change log. */
public final class TriageVisits {

    /** As Jira's change log calls them, in each language. */
    private static final String STATUS = "status";

    private static final String PROJECT = "project";

    private final IntakeFlow flow;
    private final ChangeHistoryManager history;

    /** Asks Jira's change log. */
    public TriageVisits(IntakeFlow flow, ChangeHistoryManager history) {
        this.flow = flow;
        this.history = history;
    }

    TriageVisit of(Issue issue) {
        List<ChangeHistoryItem> log = history.getAllChangeItems(issue);
        List<StatusChange> changes = of(STATUS, log)
                .map(change -> new StatusChange(
                        at(change),
                        id(change.getFroms()),
                        id(change.getTos()),
                        Objects.equals(change.getUserKey(), issue.getReporterId())))
                .sorted(Comparator.comparing(StatusChange::at))
                .toList();
        return TriageVisit.of(arrived(issue, log), changes, flow.inTriage().orElse(""), flow::waitsForReporter);
    }

    private static Instant arrived(Issue issue, List<ChangeHistoryItem> log) {
        Instant made = issue.getCreated().toInstant();
        return of(PROJECT, log)
                .map(TriageVisits::at)
                .filter(made::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(made);
    }

    private static Stream<ChangeHistoryItem> of(String field, List<ChangeHistoryItem> log) {
        return log.stream().filter(change -> field.equalsIgnoreCase(change.getField()));
    }

    private static Instant at(ChangeHistoryItem change) {
        return change.getCreated().toInstant();
    }

    private static String id(Map<String, String> one) {
        return one.keySet().stream().findFirst().orElse("");
    }
}
