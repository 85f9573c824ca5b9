package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.Test;
import org.sluice.testing.SetClock;

/** Tests {@link Patience}. */
public class PatienceTest {

    private static final Instant NOW = instant("2026-03-10");

    private final SetClock clock = new SetClock(NOW);
    private final Patience patience = new Patience(clock);

    @Test
    public void shouldWaitTwiceAsLongEachTimeAndAnHourAtMost() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(Patience::pause).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(Patience.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    public void shouldKnowWhatHasToWaitAndForHowLong() {
        patience.failed(1);
        patience.failed(1);
        patience.failed(2);

        assertThat(patience.waiting()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(patience.shortest()).contains(Duration.ofMinutes(1));

        clock.set(NOW.plusSeconds(90));

        assertThat(patience.waiting()).containsExactly(1L);
        assertThat(patience.shortest()).contains(Duration.ZERO);
    }

    @Test
    public void shouldBeginAnewAfterASuccess() {
        patience.failed(1);
        patience.succeeded(1);

        assertThat(patience.waiting()).isEmpty();
        assertThat(patience.shortest()).isEmpty();
        assertThat(patience.failed(1)).isEqualTo(Duration.ofMinutes(1));
    }
}
