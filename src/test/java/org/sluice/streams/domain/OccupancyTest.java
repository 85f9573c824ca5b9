package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.sluice.streams.domain.Occupancy.Held;

/** Tests {@link Occupancy}. */
public class OccupancyTest {

    private static final Instant NOW = instant("2026-03-10");
    private static final Held LEASED = new Held(1, 1, 101, NOW.plusSeconds(1));
    private static final Held ENDED = new Held(2, 2, 102, NOW);
    private static final Held TAKEN = new Held(3, 7, 103, Instant.MAX);

    @Test
    public void shouldBeHeldUntilTheLeaseEnds() {
        Occupancy now = new Occupancy(List.of(LEASED, ENDED, TAKEN), NOW);

        assertThat(now.alive()).containsExactly(LEASED, TAKEN);
        assertThat(now.heldBy(101)).contains(LEASED);
        assertThat(now.heldBy(102)).isEmpty();
        assertThat(now.heldBy(103)).contains(TAKEN);
    }

    @Test
    public void shouldCountPlacesAboveTheLimitToo() {
        Occupancy now = new Occupancy(List.of(LEASED, ENDED, TAKEN), NOW);

        assertThat(now.full(2)).isTrue();
        assertThat(now.full(3)).isFalse();
    }

    @Test
    public void shouldOfferTheLowestFreePlaceAndNameWhatStandsInItsWay() {
        Occupancy now = new Occupancy(List.of(LEASED, ENDED, TAKEN), NOW);

        assertThat(now.lowestFree()).isEqualTo(2);
        assertThat(now.ended()).containsExactly(ENDED);
        assertThat(new Occupancy(List.of(), NOW).lowestFree()).isEqualTo(1);
    }
}
