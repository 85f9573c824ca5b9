package org.sluice.workbench.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.texts.Years;

/** The dates of Jira's REST: {@code 2010-03-31T16:59:42.000+0200}, the zone also with a colon or as Z. */
public final class JiraDates {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX", Locale.ROOT);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private JiraDates() {}

    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, READ).toInstant()).filter(Years::hold);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A day without a time, in a year of four digits. */
    public static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Years::hold);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public static String format(OffsetDateTime moment) {
        String text = WRITTEN.format(moment);
        return text.endsWith("Z") ? text.substring(0, text.length() - 1) + "+0000" : text;
    }
}
