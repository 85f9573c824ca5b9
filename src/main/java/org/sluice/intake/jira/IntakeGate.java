package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.IntakeTurn;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.platform.Lately;

/**
 * Whose a task of the intake is now. Each look at a task asks for each of its transitions, so whose turn it is, who works there and what
 * was said is asked once a second at most.
 */
public final class IntakeGate {

    private static final String SITE = "site";

    private final Lately<String, List<String>> undecided;
    private final Lately<Person, IntakeTurn> turns;
    private final Lately<Person, Boolean> own;
    private final Lately<Long, Optional<RecordedOutcome>> said;
    private final Arrivals arrivals;
    private final Clock clock;

    /** Nothing is known yet. */
    public IntakeGate(IntakeTeam team, IntakeFlow flow, IntakeOutcomes outcomes, Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.undecided = new Lately<>(site -> flow.undecided(), clock, Lately.LAG);
        this.turns = new Lately<>(one -> team.turn(one.projectId(), one.key()), clock, Lately.LAG);
        this.own = new Lately<>(one -> team.holds(one.projectId(), one.key()), clock, Lately.LAG);
        this.said = new Lately<>(outcomes::of, clock, Lately.LAG);
        this.clock = clock;
    }

    /**
     * Whether somebody may say what becomes of a task.
     *
     * @param person by user key
     * @param patience for how long the lead is left alone with a task that came in
     */
    boolean isOpenTo(String person, Issue issue, Duration patience) {
        Duration waited = Duration.between(issue.getCreated().toInstant(), clock.instant());
        return turns.of(new Person(issue.getProjectId(), person))
                .mayAct(waited, waitsForItsLead(issue) ? patience : Duration.ZERO);
    }

    /** What the team began itself, and what has left triage, is anybody's of the team; in another workflow each task may be in triage. */
    private boolean waitsForItsLead(Issue issue) {
        List<String> statuses = undecided.of(SITE);
        return (statuses.isEmpty() || statuses.contains(issue.getStatusId())) && !isOwn(issue);
    }

    /** Whether a task came from outside, not before the intake was there, and nobody has accepted it yet. */
    boolean owes(Issue issue) {
        // What was said is known soonest; the change log is asked last.
        return said.of(issue.getId())
                        .filter(last -> last.accepted(issue.getProjectId()))
                        .isEmpty()
                && !isOwn(issue)
                && arrivals.areSince(issue);
    }

    /** Whether this is what the project said of a task last. */
    boolean said(Issue issue, IntakeOutcome outcome) {
        return said.of(issue.getId())
                .filter(last -> last.is(issue.getProjectId(), outcome))
                .isPresent();
    }

    private boolean isOwn(Issue issue) {
        return Optional.ofNullable(issue.getReporterId())
                .filter(reporter -> own.of(new Person(issue.getProjectId(), reporter)))
                .isPresent();
    }

    /** Somebody in a project's eyes, by user key. */
    private record Person(long projectId, String key) {}
}
