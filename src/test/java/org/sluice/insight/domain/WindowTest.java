package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.Test;
import org.sluice.work.Wanted;

/** Tests {@link Window}. */
public class WindowTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    public void shouldBeginWithTheFirstInstantOfFromInItsZone() {
        Window march = window("2026-03-01", "2026-04-01");

        // Copenhagen is one hour ahead of UTC in winter
        assertThat(march.contains(Instant.parse("2026-02-28T22:59:59.999Z"))).isFalse();
        assertThat(march.contains(Instant.parse("2026-02-28T23:00:00Z"))).isTrue();
    }

    @Test
    public void shouldEndBeforeTheFirstInstantOfToInItsZone() {
        Window march = window("2026-03-01", "2026-04-01");

        // and two hours in summer, which began on 29 March
        assertThat(march.contains(Instant.parse("2026-03-31T21:59:59.999Z"))).isTrue();
        assertThat(march.contains(Instant.parse("2026-03-31T22:00:00Z"))).isFalse();
    }

    @Test
    public void shouldGoOnwardsFromItsBeginning() {
        Window onwards = window("2026-03-01", "2026-04-01").onwards();

        assertThat(onwards.from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(onwards.contains(Instant.parse("2036-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    public void shouldAskTheLedgerForADayMoreAtBothEnds() {
        Wanted march = window("2026-03-01", "2026-04-01").wanted(Wanted.Kind.DONE);

        assertThat(march.from()).contains(Instant.parse("2026-02-27T23:00:00Z"));
        assertThat(march.to()).contains(Instant.parse("2026-04-01T22:00:00Z"));
        assertThat(march.kinds()).containsExactly(Wanted.Kind.DONE);
        assertThat(Window.all(COPENHAGEN).wanted(Wanted.Kind.DONE).unbounded()).isTrue();
    }

    @Test
    public void shouldContainEverythingWithoutEnds() {
        Window all = Window.all(COPENHAGEN);

        assertThat(all.contains(Instant.EPOCH)).isTrue();
        assertThat(all.unbounded()).isTrue();
        assertThat(window("2026-03-01", "2026-04-01").unbounded()).isFalse();
    }

    @Test
    public void shouldContainNothingWhenBothEndsAreTheSameDay() {
        assertThat(window("2026-03-01", "2026-03-01").contains(Instant.parse("2026-03-01T12:00:00Z")))
                .isFalse();
    }

    @Test
    public void shouldReachBackFromToday() {
        Window week = Window.lastDays(7, Instant.parse("2026-03-10T23:30:00Z"), ZoneOffset.UTC);

        assertThat(week.from()).contains(LocalDate.of(2026, 3, 4));
        assertThat(week.contains(Instant.parse("2026-03-10T23:59:59Z"))).isTrue();
    }

    @Test
    public void shouldEndWithTheLastMonthThatIsOverInItsZone() {
        // 23:30 UTC on 28 February is March already in Copenhagen
        Window year = Window.endedMonths(12, Instant.parse("2026-02-28T23:30:00Z"), COPENHAGEN);
        Window before = Window.endedMonths(12, Instant.parse("2026-02-28T22:30:00Z"), COPENHAGEN);

        assertThat(year).isEqualTo(window("2025-03-01", "2026-03-01"));
        assertThat(before).isEqualTo(window("2025-02-01", "2026-02-01"));
    }

    @Test
    public void shouldRefuseAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window("2026-04-01", "2026-03-01"))
                .withMessageContaining("2026-04-01");
    }

    private static Window window(String from, String to) {
        return new Window(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), COPENHAGEN);
    }
}
