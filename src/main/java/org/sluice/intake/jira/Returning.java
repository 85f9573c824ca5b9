package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.ScopeLine;

/**
 * Brings a task that another team had back into triage: as whoever passed it on, while that is known, else as the project's lead. It is written
 * down first, with the line of who does what that was wrong about it, so that it is counted whatever happens then.
 */
public final class Returning {

    private static final Logger log = LoggerFactory.getLogger(Returning.class);

    private final AoPassedOn passed;
    private final PassedOnLines lines;
    private final JiraTakingBack moves;
    private final ProjectManager projects;
    private final Clock clock;

    /** Makes transitions. */
    public Returning(
            AoPassedOn passed, PassedOnLines lines, JiraTakingBack moves, ProjectManager projects, Clock clock) {
        this.passed = passed;
        this.lines = lines;
        this.moves = moves;
        this.projects = projects;
        this.clock = clock;
    }

    /** The other team has it no more. */
    void bringBack(Outgoing out, Issue ours) {
        Optional<Long> line =
                lines.whose(out).flatMap(whose -> lines.line(ours, whose)).map(ScopeLine::id);
        passed.returned(out.id(), line, clock.instant());
        reopen(out, ours);
    }

    /**
     * Where no way leads straight from waiting into triage, as in a workflow of before, such a task ends first. What is refused is tried again each
     * hour for some days.
     */
    void reopen(Outgoing out, Issue ours) {
        Optional<String> refused = refusal(out, ours, person -> backBy(ours, person));
        if (refused.isPresent()) {
            log.warn("{} came back, and is not in triage: {}", ours.getKey(), refused.get());
            passed.later(out.id(), clock.instant());
        } else {
            passed.followed(out.id(), OutgoingStep.RETURNED);
        }
    }

    private Optional<String> backBy(Issue ours, String person) {
        Optional<String> refused = moves.toTriage(ours.getId(), person);
        return refused.isPresent() && ours.getResolutionId() == null
                ? moves.asTaken(ours.getId(), person).or(() -> moves.toTriage(ours.getId(), person))
                : refused;
    }

    /**
     * The other team has taken theirs, and ours ends.
     *
     * @return whether it did
     */
    boolean end(Outgoing out, Issue ours) {
        Optional<String> refused = refusal(out, ours, person -> moves.asTaken(ours.getId(), person));
        refused.ifPresent(why -> log.warn("{} is taken by another team, and not ended: {}", ours.getKey(), why));
        return refused.isEmpty();
    }

    /** As whoever passed it on, and where they may not do so any more, as the lead. */
    private Optional<String> refusal(Outgoing out, Issue ours, Function<String, Optional<String>> move) {
        Optional<String> refused = Optional.of("nobody may do so");
        for (String person : Stream.concat(Stream.of(out.by()).filter(by -> !by.isEmpty()), lead(ours).stream())
                .distinct()
                .toList()) {
            refused = move.apply(person);
            if (refused.isEmpty()) {
                return refused;
            }
        }
        return refused;
    }

    private Optional<String> lead(Issue ours) {
        return Optional.ofNullable(projects.getProjectObj(ours.getProjectId())).map(Project::getLeadUserKey);
    }
}
