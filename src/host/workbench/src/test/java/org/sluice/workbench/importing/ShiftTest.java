package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Test;

/** Moving all instants of a file by whole days. */
public class ShiftTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    @Test
    public void shouldPutTheNewestAtItsTimeOfDayYesterday() {
        Instant newest = Instant.parse("2012-05-22T23:22:00Z");

        Shift shift = Shift.toYesterday(newest, clock);

        assertThat(shift.apply(newest)).isEqualTo(Instant.parse("2026-06-14T23:22:00Z"));
        assertThat(shift.by().toSeconds() % Duration.ofDays(1).toSeconds()).isZero();
    }

    @Test
    public void shouldMoveBackWhatLiesInTheFuture() {
        Shift shift = Shift.toYesterday(Instant.parse("2030-01-01T05:00:00Z"), clock);

        assertThat(shift.apply(Instant.parse("2030-01-01T05:00:00Z"))).isEqualTo(Instant.parse("2026-06-14T05:00:00Z"));
    }

    @Test
    public void shouldMoveNothingWithoutAShift() {
        assertThat(Shift.NONE.apply(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }
}
