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
    public void shouldMoveTheDayThatATextBeginsWith() {
        Shift shift = new Shift(Duration.ofDays(30));

        assertThat(shift.applyToText("2026-01-31")).isEqualTo("2026-03-02");
        assertThat(shift.applyToText("2026-01-31 00:00:00.0")).isEqualTo("2026-03-02 00:00:00.0");
        assertThat(shift.applyToText("2026-01-31T09:30:00+0100")).isEqualTo("2026-03-02T09:30:00+0100");
        assertThat(shift.applyToText("31/Jan/26")).isEqualTo("2/Mar/26");
        assertThat(shift.applyToText("1/Jan/26 9:30 AM")).isEqualTo("31/Jan/26 9:30 AM");
    }

    @Test
    public void shouldLeaveATextThatBeginsInAnotherWay() {
        Shift shift = new Shift(Duration.ofDays(30));

        for (String text : new String[] {"", "soon", "2026", "31/Jan", "2026-02-30", "on 2026-01-31", "31/Foo/26"}) {
            assertThat(shift.applyToText(text)).isEqualTo(text);
        }
    }

    @Test
    public void shouldMoveNothingWithoutAShift() {
        assertThat(Shift.NONE.applyToText("2026-01-31")).isEqualTo("2026-01-31");
        assertThat(Shift.NONE.apply(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }
}
