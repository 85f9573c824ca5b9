package org.sluice.insight.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.sluice.work.Facts;

/**
 * What the history of a project says before Sluice is switched on for it.
 *
 * <p>Came in, solved and the time in which half of the solved were solved are about the last {@link #DAYS} days; open and the
 * oldest are about now; task types that hang on one person are about the last {@link #MONTHS_OF_SPREAD} months that have ended,
 * so that nobody can watch the figure move with one task.
 */
public record Preview(
        int arrived,
        int open,
        Optional<OpenWork.Oldest> oldest,
        Optional<Double> medianHours,
        int solved,
        int typesOnOnePerson,
        int types) {

    /** How far back it looks. */
    public static final int DAYS = 90;

    /** How far back it looks for who knows what. */
    public static final int MONTHS_OF_SPREAD = 12;

    private static final int MEDIAN = 50;

    /** Computes it from facts. */
    public static Preview of(Collection<Facts> all, Counting counting, Instant now, ZoneId zone) {
        Window recent = Window.lastDays(DAYS, now, zone);
        OpenWork work = OpenWork.of(all, counting, recent, StreamFilter.ALL);
        LeadTime leadTime = LeadTime.of(all, counting, recent, StreamFilter.ALL);
        SpreadPreview spread = SpreadPreview.of(all, counting, Window.endedMonths(MONTHS_OF_SPREAD, now, zone));
        return new Preview(
                work.weeks().stream().mapToInt(OpenWork.Week::arrived).sum(),
                work.open(),
                work.oldest(),
                leadTime.percentiles().at(MEDIAN),
                leadTime.used(),
                spread.onOnePerson(),
                spread.types());
    }
}
