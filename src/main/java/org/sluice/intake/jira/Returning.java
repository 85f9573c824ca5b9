package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.util.Optional;
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

    /** Where no way leads straight from waiting into triage, as in a workflow of before, such a task ends first. */
    void reopen(Outgoing out, Issue ours) {
        who(out, ours).ifPresent(person -> {
            Optional<String> refused = moves.toTriage(ours.getId(), person);
            if (refused.isPresent() && ours.getResolutionId() == null) {
                refused = moves.asTaken(ours.getId(), person).or(() -> moves.toTriage(ours.getId(), person));
            }
            refused.ifPresent(why -> log.warn("{} came back, and is not in triage: {}", ours.getKey(), why));
        });
        passed.followed(out.id(), OutgoingStep.RETURNED);
    }

    /**
     * The other team has taken theirs, and ours ends: as whoever passed it on, and where they may not do so any more, as the lead.
     *
     * @return whether it did
     */
    boolean end(Outgoing out, Issue ours) {
        Optional<String> refused = Optional.of("nobody may end it");
        for (String person : Stream.concat(who(out, ours).stream(), lead(ours).stream())
                .distinct()
                .toList()) {
            refused = moves.asTaken(ours.getId(), person);
            if (refused.isEmpty()) {
                return true;
            }
        }
        log.warn("{} is taken by another team, and not ended: {}", ours.getKey(), refused.orElse(""));
        return false;
    }

    private Optional<String> who(Outgoing out, Issue ours) {
        return Optional.of(out.by()).filter(by -> !by.isEmpty()).or(() -> lead(ours));
    }

    private Optional<String> lead(Issue ours) {
        return Optional.ofNullable(projects.getProjectObj(ours.getProjectId())).map(Project::getLeadUserKey);
    }
}
