package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Tests {@link Stretches}. */
public class StretchesTest {

    private static final Stretches TWO =
            Stretches.of(List.of(span("2026-03-02", "2026-03-03"), span("2026-03-05", "2026-03-07")), Optional.empty());

    @Test
    public void shouldCountWhatLiesInASpan() {
        // half a day of the first and one day of the second
        assertThat(TWO.within(span("2026-03-02T12:00", "2026-03-06"))).isEqualTo(Duration.ofHours(36));
        assertThat(TWO.within(span("2026-03-03", "2026-03-05"))).isZero();
        assertThat(TWO.within(span("2026-01-01", "2027-01-01"))).isEqualTo(Duration.ofDays(3));
    }

    @Test
    public void shouldGoOnBeyondASpan() {
        Stretches open = Stretches.of(List.of(span("2026-03-02", "2026-03-03")), Optional.of(instant("2026-03-05")));

        assertThat(open.within(span("2026-03-01", "2026-03-08"))).isEqualTo(Duration.ofDays(4));
        assertThat(open.within(span("2026-03-01", "2026-03-04"))).isEqualTo(Duration.ofDays(1));
        assertThat(open.goingOn()).contains(instant("2026-03-05"));
        assertThat(open.ended()).containsExactly(span("2026-03-02", "2026-03-03"));
    }

    @Test
    public void shouldTellWhenTheFirstBeganFromAMomentOn() {
        Stretches open = Stretches.of(List.of(span("2026-03-02", "2026-03-03")), Optional.of(instant("2026-03-05")));

        assertThat(TWO.firstFrom(instant("2026-01-01"))).contains(instant("2026-03-02"));
        assertThat(TWO.firstFrom(instant("2026-03-02T12:00"))).contains(instant("2026-03-02T12:00"));
        assertThat(TWO.firstFrom(instant("2026-03-03"))).contains(instant("2026-03-05"));
        assertThat(TWO.firstFrom(instant("2026-03-07"))).isEmpty();
        assertThat(open.firstFrom(instant("2026-03-09"))).contains(instant("2026-03-09"));
    }

    @Test
    public void shouldHoldNothingThatTakesNoTime() {
        Stretches none = Stretches.of(List.of(span("2026-03-02", "2026-03-02")), Optional.empty());

        assertThat(none).isEqualTo(Stretches.NONE).hasSameHashCodeAs(Stretches.NONE);
        assertThat(none.firstFrom(instant("2026-01-01"))).isEmpty();
        assertThat(none.within(span("2026-01-01", "2027-01-01"))).isZero();
    }

    @Test
    public void shouldRefuseStretchesThatAreNotInOrder() {
        List<Span> backwards = List.of(span("2026-03-05", "2026-03-07"), span("2026-03-02", "2026-03-03"));

        assertThatThrownBy(() -> Stretches.of(backwards, Optional.empty()))
                .hasMessageContaining("2026-03-02T00:00:00Z, before 2026-03-07T00:00:00Z");
        assertThatThrownBy(() -> Stretches.of(backwards.subList(0, 1), Optional.of(instant("2026-03-06"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldSayWhatTheyAre() {
        assertThat(Stretches.of(List.of(), Optional.of(instant("2026-03-05"))))
                .hasToString("[] since 2026-03-05T00:00:00Z");
        assertThat(TWO).isNotEqualTo(Stretches.NONE).isNotEqualTo("two");
    }

    /** However time is cut, the parts are together what the whole is. */
    @Test
    public void shouldCountTheSameHoweverTimeIsCut() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Stretches any = any(random);
            Instant cut = Instant.ofEpochSecond(random.nextInt(1_000_000));
            Span whole = new Span(Instant.EPOCH, Instant.ofEpochSecond(1_000_000));

            Duration parts = any.within(new Span(whole.start(), cut)).plus(any.within(new Span(cut, whole.end())));

            assertThat(parts).isEqualTo(any.within(whole)).isLessThanOrEqualTo(whole.length());
        }
    }

    private static Stretches any(Random random) {
        List<Span> spans = new ArrayList<>();
        Instant at = Instant.EPOCH;
        for (int i = random.nextInt(5); i > 0; i--) {
            Instant start = at.plusSeconds(random.nextInt(100_000));
            at = start.plusSeconds(random.nextInt(100_000));
            spans.add(new Span(start, at));
        }
        return Stretches.of(spans, random.nextBoolean() ? Optional.of(at.plusSeconds(5)) : Optional.empty());
    }

    private static Span span(String start, String end) {
        return new Span(instant(start), instant(end));
    }
}
