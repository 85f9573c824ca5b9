package org.sluice.workbench.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** A clock that tests set. */
public class SettableClockTest {
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    @Test
    public void shouldGoByTheRealTimeUntilItIsSet() {
        assertThat(new SettableClock(REAL).instant()).isEqualTo(REAL.instant());
    }

    @Test
    public void shouldBeSetForwardAndBack() {
        SettableClock clock = new SettableClock(REAL);

        clock.set(NEW_YEAR);
        assertThat(clock.instant()).isEqualTo(NEW_YEAR);

        clock.set(REAL.instant().minus(Duration.ofDays(1)));
        assertThat(clock.instant()).isBefore(REAL.instant());
    }

    @Test
    public void shouldGoOnFromWhereItWasSet() {
        SettableClock inner = new SettableClock(REAL);
        SettableClock clock = new SettableClock(inner);
        clock.set(NEW_YEAR);

        inner.set(REAL.instant().plusSeconds(5));

        assertThat(clock.instant()).isEqualTo(NEW_YEAR.plusSeconds(5));
    }

    @Test
    public void shouldTellWhoeverWaits() {
        SettableClock clock = new SettableClock(REAL);
        List<Instant> told = new ArrayList<>();
        SettableClock.whenSet(clock, () -> told.add(clock.instant()));
        SettableClock.whenSet(REAL, () -> told.add(Instant.MIN));

        clock.set(NEW_YEAR);

        assertThat(told).containsExactly(NEW_YEAR);
    }
}
