package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/** Tests {@link PausedWork}. */
public class PausedWorkTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    public void shouldOfferToTheTeamWhatWaitsForMoreThanTwoDays() {
        PausedWork work = left(1, 0, Optional.empty());

        assertThat(work.offered(MONDAY.plus(Duration.ofDays(2)))).isFalse();
        assertThat(work.offered(MONDAY.plus(Duration.ofDays(2)).plusMillis(1))).isTrue();
    }

    /** Left at 8, 9 and 10; those of 8 and 9 are free again since 12 and 11. */
    @Test
    public void shouldPutOnTopWhatIsFreeAgainAndThenWhatWasLeftLast() {
        PausedWork first = left(1, 0, Optional.of(4));
        PausedWork second = left(2, 1, Optional.of(3));
        PausedWork third = left(3, 2, Optional.empty());
        PausedWork fourth = left(4, 2, Optional.empty());

        assertThat(Stream.of(third, second, fourth, first).sorted(PausedWork.NEXT_FIRST))
                .containsExactly(first, second, fourth, third);
    }

    private static PausedWork left(long task, int hour, Optional<Integer> freed) {
        return new PausedWork(
                task,
                "anton",
                Optional.of(12L),
                MONDAY.plus(Duration.ofHours(hour)),
                Optional.empty(),
                freed.map(at -> MONDAY.plus(Duration.ofHours(at))),
                Optional.empty());
    }
}
