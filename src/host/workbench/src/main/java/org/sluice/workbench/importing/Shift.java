package org.sluice.workbench.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moves every instant of a file by the same whole number of days. */
record Shift(Duration by) {
    static final Shift NONE = new Shift(Duration.ZERO);

    /** The shift that puts the newest instant on the day before the clock's, at the same time of day. */
    static Shift toYesterday(Instant newest, Clock clock) {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return new Shift(Duration.between(newest.truncatedTo(ChronoUnit.DAYS), today.minus(Duration.ofDays(1))));
    }

    Instant apply(Instant instant) {
        return instant.plus(by);
    }
}
