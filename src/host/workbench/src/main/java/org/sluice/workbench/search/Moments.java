package org.sluice.workbench.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.workbench.texts.Years;

/** Reads the dates of JQL: days, minutes, periods such as {@code -4w 2d}, functions such as {@code startOfDay()}. */
final class Moments {
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:[0-9]{1,7}[wdhmWDHM]\\s*){1,20})");
    private static final Pattern MILLIS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern PART = Pattern.compile("([0-9]+)([wdhmWDHM])");
    private static final List<DateTimeFormatter> MINUTES =
            List.of(strict("uuuu/MM/dd HH:mm"), strict("uuuu-MM-dd HH:mm"));
    private static final List<DateTimeFormatter> DAYS = List.of(strict("uuuu/MM/dd"), strict("uuuu-MM-dd"));

    private final Clock clock;
    private final ZoneId zone;
    private final DateFunctions functions;

    Moments(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        this.functions = new DateFunctions(clock, zone);
    }

    /** The moment that the operand means; one outside the years 1 to 9999 is no date. */
    Instant of(Operand operand, SearchContext context) {
        return read(operand, context)
                .filter(Years::hold)
                .orElseThrow(() -> context.error("jql.bad.date", written(operand, context), context.field()));
    }

    private static String written(Operand operand, SearchContext context) {
        return operand instanceof Operand.Function
                ? operand.toString()
                : context.text(operand).strip();
    }

    private Optional<Instant> read(Operand operand, SearchContext context) {
        if (operand instanceof Operand.Function function) {
            return Optional.of(
                    functions.of(function, context).orElseThrow(() -> context.error("jql.unknown.function", function)));
        }
        String text = context.text(operand).strip();
        if (operand instanceof Operand.Literal && MILLIS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        }
        return ofText(text);
    }

    /** The day of the moment in the zone of the search, as its midnight in UTC. */
    Instant midnightInUtc(Operand operand, SearchContext context) {
        LocalDate day = of(operand, context).atZone(zone).toLocalDate();
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** When the day of the moment begins. */
    Instant dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    Instant dayAfter(Instant moment) {
        return moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Optional<Instant> ofText(String text) {
        return period(text)
                .map(clock.instant()::plus)
                .or(() -> parse(MINUTES, text, LocalDateTime::parse).map(this::instant))
                .or(() -> parse(DAYS, text, LocalDate::parse).map(day -> instant(day.atStartOfDay())));
    }

    /** Refuses the 30th of February. */
    private static DateTimeFormatter strict(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<Duration> period(String text) {
        Matcher whole = PERIOD.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(whole.group(2));
        while (part.find()) {
            long number = Long.parseLong(part.group(1));
            sum = sum.plus(
                    switch (part.group(2).toLowerCase(Locale.ROOT)) {
                        case "w" -> Duration.ofDays(7 * number);
                        case "d" -> Duration.ofDays(number);
                        case "h" -> Duration.ofHours(number);
                        default -> Duration.ofMinutes(number);
                    });
        }
        return Optional.of(whole.group(1).equals("-") ? sum.negated() : sum);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static <T> Optional<T> parse(List<DateTimeFormatter> forms, String text, Reading<T> reading) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(reading.parse(text, form));
            } catch (DateTimeParseException another) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    /** Reads text by a form. */
    private interface Reading<T> {
        T parse(CharSequence text, DateTimeFormatter form);
    }
}
