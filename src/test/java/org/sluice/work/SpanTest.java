package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

/** Tests {@link Span}. */
public class SpanTest {

    private static final Instant MONDAY = instant("2026-03-02");
    private static final Instant TUESDAY = instant("2026-03-03");

    @Test
    public void shouldContainItsStartAndNotItsEnd() {
        Span span = new Span(MONDAY, TUESDAY);

        assertThat(span.contains(MONDAY)).isTrue();
        assertThat(span.contains(TUESDAY.minusMillis(1))).isTrue();
        assertThat(span.contains(TUESDAY)).isFalse();
        assertThat(span.contains(MONDAY.minusMillis(1))).isFalse();
    }

    @Test
    public void shouldContainNothingWhenEmpty() {
        Span span = new Span(MONDAY, MONDAY);

        assertThat(span.contains(MONDAY)).isFalse();
        assertThat(span.length()).isEqualTo(Duration.ZERO);
    }

    @Test
    public void shouldMeasureElapsedTime() {
        assertThat(new Span(MONDAY, TUESDAY).length()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    public void shouldRefuseAnEndBeforeTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(TUESDAY, MONDAY))
                .withMessageContaining("2026-03-02");
    }
}
