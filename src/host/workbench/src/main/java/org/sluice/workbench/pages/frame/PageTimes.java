package org.sluice.workbench.pages.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as a reader expects them: in the host's zone and the reader's language. */
public final class PageTimes {
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    public PageTimes(Locale locale, ZoneId zone) {
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    public String moment(Instant instant) {
        return moment.format(instant);
    }

    public String day(Instant instant) {
        return day.format(instant);
    }

    /** A day that is kept as its midnight in UTC, wherever the reader is. */
    public String date(Instant midnight) {
        return day.withZone(ZoneOffset.UTC).format(midnight);
    }

    /** For {@code datetime} of a {@code time} element. */
    public String machine(Instant instant) {
        return instant.toString();
    }
}
