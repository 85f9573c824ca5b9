package org.sluice.workbench.operations.fields;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Days and moments as pages (with Jira's default formats) and REST write them. */
final class TypedDates {
    private static final DateTimeFormatter DAY = words("d/MMM/yy");
    private static final DateTimeFormatter MOMENT = words("d/MMM/yy h:mm a");
    private static final DateTimeFormatter REST = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private TypedDates() {}

    static Optional<String> day(String typed) {
        return first(List.of(() -> LocalDate.parse(typed).toString(), () -> LocalDate.parse(typed, DAY)
                .toString()));
    }

    static Optional<String> moment(String typed) {
        return first(List.of(
                () -> OffsetDateTime.parse(typed, REST).toInstant().toString(),
                () -> Instant.parse(typed).toString(),
                () -> LocalDateTime.parse(typed, MOMENT)
                        .toInstant(ZoneOffset.UTC)
                        .toString()));
    }

    private static Optional<String> first(List<Attempt> attempts) {
        Function<Attempt, Optional<String>> tried = attempt -> {
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
                .toFormatter(Locale.ENGLISH);
    }

    /** One way to read a text. */
    private interface Attempt {
        String parse();
    }
}
