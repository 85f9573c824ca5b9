package org.sluice.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A task's stay in triage, or its wait for an answer out of it: what it was decided to be before, and how long that took, is not of this stay.
 *
 * @param since when it began
 * @param why what it began with
 */
public record TriageVisit(Instant since, Why why) {

    /** In the order in which intake looks at them: whoever has answered has waited already, and what came back has been elsewhere. */
    public enum Why {
        /** Its reporter has answered what they were asked. */
        ANSWERED,
        /** It was decided already, and came back. */
        RETURNED,
        /** It came in. */
        NEW,
        /** Its reporter is asked, and it waits for their answer. */
        ASKED
    }

    /** What is looked at first: the order of {@link Why}, in each the longest wait. */
    public static final Comparator<TriageVisit> FIRST =
            Comparator.comparing(TriageVisit::why).thenComparing(TriageVisit::since);

    /**
     * The stay that a task is in.
     *
     * @param arrived when it came into the project
     * @param changes of its status, the first first; what was before it arrived is another team's
     * @param triage the status in which it is in triage
     * @param waits whether a status is that of what its reporter was asked about
     */
    public static TriageVisit of(Instant arrived, List<StatusChange> changes, String triage, Predicate<String> waits) {
        TriageVisit visit = new TriageVisit(arrived, Why.NEW);
        Optional<TriageVisit> before = Optional.empty();
        for (StatusChange change : changes) {
            if (!change.at().isAfter(arrived) || change.from().equals(change.to())) {
                continue;
            }
            if (change.to().equals(triage)) {
                TriageVisit left = visit;
                Why why = waits.test(change.from()) ? Why.ANSWERED : Why.RETURNED;
                visit = before.filter(there -> !change.byReporter() && isUndone(left.since(), change.at()))
                        .orElseGet(() -> new TriageVisit(change.at(), why));
                before = Optional.empty();
            } else {
                before = change.from().equals(triage) ? Optional.of(visit) : Optional.empty();
                visit = new TriageVisit(change.at(), Why.ASKED);
            }
        }
        return visit;
    }

    private static boolean isUndone(Instant left, Instant back) {
        return Duration.between(left, back).compareTo(Outgoing.LEAVES) < 0;
    }

    /** Whether it came to triage for the first time, or again, and is there. */
    public boolean isAsked() {
        return why == Why.ASKED;
    }

    /** How long it has lasted at a moment. */
    public Duration lasted(Instant now) {
        return Duration.between(since, now);
    }

    /**
     * A status was changed.
     *
     * @param at when
     * @param from the status before, by id
     * @param to the status then, by id
     * @param byReporter whether the task's reporter did, who answers and takes nothing back
     */
    public record StatusChange(Instant at, String from, String to, boolean byReporter) {}
}
