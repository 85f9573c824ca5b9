package org.sluice.workbench.operations.fields;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.workbench.texts.Years;

/**
 * Days and moments as pages (with Jira's default formats) and REST write them. A day that no month has is no day: it is
 * not taken for the month's last.
 */
final class TypedDates {
    private static final DateTimeFormatter DAY = words("d/MMM/uu");
    private static final DateTimeFormatter MOMENT = words("d/MMM/uu h:mm a");
    private static final DateTimeFormatter REST =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ").withResolverStyle(ResolverStyle.STRICT);

    private TypedDates() {}

    static Optional<String> day(String typed) {
        return readDay(typed).filter(Years::hold).map(LocalDate::toString);
    }

    static Optional<String> moment(String typed) {
        return readMoment(typed).filter(Years::hold).map(Instant::toString);
    }

    /** What is wrong with a text that was not taken: its year, or that it is no date at all. */
    static String fault(String typed) {
        boolean year = readDay(typed).filter(day -> !Years.hold(day)).isPresent()
                || readMoment(typed).filter(moment -> !Years.hold(moment)).isPresent();
        return year ? "workbench.refusal.date.year" : "workbench.refusal.date";
    }

    private static Optional<LocalDate> readDay(String typed) {
        return first(List.of(() -> LocalDate.parse(typed), () -> LocalDate.parse(typed, DAY)));
    }

    private static Optional<Instant> readMoment(String typed) {
        return first(List.of(
                () -> OffsetDateTime.parse(typed, REST).toInstant(),
                () -> Instant.parse(typed),
                () -> LocalDateTime.parse(typed, MOMENT).toInstant(ZoneOffset.UTC)));
    }

    private static <T> Optional<T> first(List<Attempt<T>> attempts) {
        Function<Attempt<T>, Optional<T>> tried = attempt -> {
            try {
                return Optional.of(attempt.parse());
            } catch (DateTimeException notThis) {
                return Optional.empty();
            }
        };
        return attempts.stream().map(tried).flatMap(Optional::stream).findFirst();
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** One way to read a text. */
    private interface Attempt<T> {
        T parse();
    }
}
