package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.work.Stream;

/** Tests {@link StreamChangesOfMonth}. */
public class StreamChangesOfMonthTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    public void shouldKeepWhatFellInTheMonthByTheDaysOfTheZoneNewestFirst() {
        // the last second of September and the first of October, and of November, two and one hours before UTC's
        StreamChange before = change(1, "2026-09-30T21:59:59Z", Stream.URGENT);
        StreamChange first = change(2, "2026-09-30T22:00:00Z", Stream.URGENT);
        StreamChange last = change(3, "2026-10-31T22:59:59Z", Stream.PLANNED);
        StreamChange after = change(4, "2026-10-31T23:00:00Z", Stream.PLANNED);

        StreamChangesOfMonth month = StreamChangesOfMonth.of(OCTOBER, COPENHAGEN, List.of(before, first, last, after));

        assertThat(month.changes()).containsExactly(last, first);
    }

    @Test
    public void shouldCountEachTimeAlsoThereAndBack() {
        StreamChangesOfMonth month = StreamChangesOfMonth.of(
                OCTOBER,
                COPENHAGEN,
                List.of(
                        change(1, "2026-10-05T08:00:00Z", Stream.URGENT),
                        change(1, "2026-10-05T09:00:00Z", Stream.PLANNED),
                        change(2, "2026-10-06T08:00:00Z", Stream.URGENT)));

        assertThat(month.into(Stream.URGENT)).isEqualTo(2);
        assertThat(month.into(Stream.PLANNED)).isEqualTo(1);
    }

    private static StreamChange change(long issue, String at, Stream to) {
        Stream from = to == Stream.URGENT ? Stream.PLANNED : Stream.URGENT;
        return new StreamChange(issue, Instant.parse(at), from, to, Optional.empty());
    }
}
