package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.intake.domain.IntakeBeginnings;
import org.sluice.platform.Lately;
import org.sluice.work.KeptElsewhere;

/** The same in Active Objects: a row for each project, written when its intake is asked first. */
public final class AoIntakeBeginnings implements IntakeBeginnings, KeptElsewhere {

    /** It never changes, but a project may be forgotten. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    /** The task that is asked of first may have been made a moment ago, by the clock of another node. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private static final String OF_PROJECT = IntakeBeginningRow.PROJECT_ID + " = ?";

    private final ActiveObjects ao;
    private final Clock clock;
    private final Lately<Long, Instant> known;

    /** Rows in the plugin's tables. */
    public AoIntakeBeginnings(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.known = new Lately<>(this::begun, clock, KNOWN_FOR);
    }

    @Override
    public Instant of(long projectId) {
        return known.of(projectId);
    }

    private Instant begun(long projectId) {
        return kept(projectId).orElseGet(() -> begin(projectId, clock.instant().minus(A_MOMENT)));
    }

    private Instant begin(long projectId, Instant moment) {
        try {
            ao.executeInTransaction(() -> ao.create(
                    IntakeBeginningRow.class,
                    Map.of(
                            IntakeBeginningRow.PROJECT_ID,
                            projectId,
                            IntakeBeginningRow.BEGUN_AT,
                            moment.toEpochMilli())));
            return moment;
        } catch (RuntimeException e) {
            // Another node, or another task, came first.
            return kept(projectId).orElseThrow(() -> e);
        }
    }

    private Optional<Instant> kept(long projectId) {
        return Arrays.stream(ao.find(IntakeBeginningRow.class, OF_PROJECT, projectId))
                .map(row -> Instant.ofEpochMilli(row.getBegunAt()))
                .findFirst();
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(IntakeBeginningRow.class))
                .map(IntakeBeginningRow::getProjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(IntakeBeginningRow.class, OF_PROJECT, projectId);
        known.forget();
    }
}
