package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.sluice.insight.domain.StreamFilter;
import org.sluice.insight.domain.Window;
import org.sluice.platform.Refusal;

/** Tests {@link MeasureQuery}. */
public class MeasureQueryTest {

    private static final ZoneId SERVER = ZoneId.of("Europe/Stockholm");

    @Test
    public void shouldMeanEverythingWhenNothingIsSaid() {
        MeasureQuery query = new MeasureQuery();

        assertThat(query.window(SERVER)).isEqualTo(Window.all(SERVER));
        assertThat(query.stream()).isEqualTo(StreamFilter.ALL);
    }

    @Test
    public void shouldTakeBlankForNothing() {
        MeasureQuery query = new MeasureQuery("", " ", "", "");

        assertThat(query.window(SERVER)).isEqualTo(Window.all(SERVER));
        assertThat(query.stream()).isEqualTo(StreamFilter.ALL);
    }

    @Test
    public void shouldReadDaysAndZone() {
        MeasureQuery query = new MeasureQuery("2026-01-01", "2026-02-01", "America/New_York", null);

        assertThat(query.window(SERVER))
                .isEqualTo(new Window(
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        ZoneId.of("America/New_York")));
    }

    @Test
    public void shouldReadStreams() {
        assertThat(new MeasureQuery(null, null, null, "urgent").stream()).isEqualTo(StreamFilter.URGENT);
        assertThat(new MeasureQuery(null, null, null, "none").stream()).isEqualTo(StreamFilter.NONE);
    }

    @Test
    public void shouldAllowAnEmptyWindow() {
        Window window = new MeasureQuery("2026-01-01", "2026-01-01", null, null).window(SERVER);

        assertThat(window.from()).isEqualTo(window.to());
    }

    @Test
    public void shouldNameTheFieldThatCannotBeMeant() {
        assertRefused("from", () -> new MeasureQuery("2026-02-02", "2026-02-01", null, null).window(SERVER));
        assertRefused("from", () -> new MeasureQuery("yesterday", null, null, null).window(SERVER));
        assertRefused("from", () -> new MeasureQuery("2026-02-30", null, null, null).window(SERVER));
        assertRefused("to", () -> new MeasureQuery(null, "2026-1-1", null, null).window(SERVER));
        assertRefused("zone", () -> new MeasureQuery(null, null, "Mars/Port", null).window(SERVER));
        assertRefused("zone", () -> new MeasureQuery(null, null, "<script>", null).window(SERVER));
        assertRefused("stream", () -> new MeasureQuery(null, null, null, "both").stream());
    }

    private static void assertRefused(String field, ThrowingCallable reading) {
        Refusal refusal = catchThrowableOfType(Refusal.class, reading);
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.field()).contains(field);
    }
}
