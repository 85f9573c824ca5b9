package org.sluice.intake.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * What a project has settled of its intake.
 *
 * @param alarmHours how many hours a task is in triage before that is too long, nights and weekends counted
 * @param teamRole the project role, by id, whose holders are the team; none where that is whoever may be assigned tasks
 */
public record IntakeSettings(int alarmHours, Optional<Long> teamRole) {

    /** Fewest hours after which a task waits too long. */
    public static final int LEAST_HOURS = 1;

    /** Most of them: three days. */
    public static final int MOST_HOURS = 72;

    /** What holds until a project settles something else. */
    public static final IntakeSettings USUAL = new IntakeSettings(4, Optional.empty());

    /** Only hours that make sense. */
    public IntakeSettings {
        if (!makeSense(alarmHours)) {
            throw new IllegalArgumentException("alarmHours: " + alarmHours);
        }
    }

    /** Whether a task may be said to wait too long after so many hours. */
    public static boolean makeSense(int hours) {
        return hours >= LEAST_HOURS && hours <= MOST_HOURS;
    }

    /** Whether a task has waited too long that has been in triage for so long. */
    public boolean isTooLong(Duration waited) {
        return waited.compareTo(Duration.ofHours(alarmHours)) >= 0;
    }
}
