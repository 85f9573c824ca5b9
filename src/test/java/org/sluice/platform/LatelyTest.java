package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.sluice.testing.SetClock;

/** Tests {@link Lately} with tables that answer with how often they were asked. */
public class LatelyTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));
    private final List<String> asked = new ArrayList<>();
    private final Lately<String, Integer> lately = new Lately<>(this::ask, clock, Duration.ofSeconds(1));
    private boolean broken;

    @Test
    public void shouldAskOnceUntilTheLagIsOver() {
        assertThat(lately.of("a")).isEqualTo(1);
        clock.set(clock.instant().plusMillis(999));
        assertThat(lately.of("a")).isEqualTo(1);

        clock.set(clock.instant().plusMillis(1));
        assertThat(lately.of("a")).isEqualTo(2);
        assertThat(asked).containsExactly("a", "a");
    }

    @Test
    public void shouldForgetWhatIsNoLongerTrueWhereThereAreMany() {
        lately.of("first");
        clock.set(clock.instant().plusSeconds(1));
        for (int key = 0; key < 9_999; key++) {
            lately.of("key " + key);
        }
        assertThat(lately.lastKnown("first")).isPresent();

        lately.of("one more");

        assertThat(lately.lastKnown("first")).isEmpty();
        assertThat(lately.lastKnown("key 0")).isPresent();
    }

    @Test
    public void shouldKeepEachAnswerByItself() {
        lately.of("a");

        assertThat(lately.of("b")).isEqualTo(2);
        assertThat(lately.of("a")).isEqualTo(1);
    }

    @Test
    public void shouldAskAtOnceWhenTheTablesWereChangedHere() {
        lately.of("a");

        lately.forget();

        assertThat(lately.lastKnown("a")).contains(1);
        assertThat(lately.of("a")).isEqualTo(2);
    }

    @Test
    public void shouldTellThatAskingFailedAndStillKnowWhatWas() {
        assertThat(lately.lastKnown("a")).isEmpty();
        lately.of("a");
        clock.set(clock.instant().plusSeconds(60));
        broken = true;

        assertThatThrownBy(() -> lately.of("a")).hasMessage("no tables for a");
        assertThat(lately.lastKnown("a")).contains(1);
    }

    private int ask(String key) {
        if (broken) {
            throw new IllegalStateException("no tables for " + key);
        }
        asked.add(key);
        return asked.size();
    }
}
