package org.sluice.workbench.operations.fields;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValue;

/** Between what a field's row holds and the text that stands for it in a {@link Content}. */
final class FieldText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);

    private FieldText() {}

    static String of(FieldType type, FieldValue value) {
        return switch (type) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES ->
                value.optionId().map(id -> Long.toString(id)).orElse("");
            case USER, MULTI_USER -> value.userKey().orElse("");
            case NUMBER -> value.number().map(FieldText::plain).orElse("");
            case DATE -> value.instant().map(FieldText::day).orElse("");
            case DATE_TIME -> value.instant().map(Instant::toString).orElse("");
            case TEXT, TEXT_AREA, LABELS -> value.text().orElse("");
        };
    }

    static String column(FieldType type) {
        return switch (type) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES -> "option_id";
            case USER, MULTI_USER -> "user_key";
            case NUMBER -> "number_value";
            case DATE, DATE_TIME -> "instant_value";
            case TEXT, TEXT_AREA, LABELS -> "text_value";
        };
    }

    static Object stored(FieldType type, String text) {
        return switch (type) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES -> Long.valueOf(text);
            case NUMBER -> Double.valueOf(text);
            case DATE -> midnight(text);
            case DATE_TIME -> Instant.parse(text);
            case USER, MULTI_USER, TEXT, TEXT_AREA, LABELS -> text;
        };
    }

    /** Whether the history tells ids beside the words. */
    static boolean hasIds(FieldType type) {
        return switch (type) {
            case NUMBER, TEXT, TEXT_AREA, LABELS -> false;
            default -> true;
        };
    }

    static String day(Instant midnight) {
        return LocalDate.ofInstant(midnight, ZoneOffset.UTC).toString();
    }

    static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static String dayInWords(String day) {
        return DAY.format(LocalDate.parse(day));
    }

    static String timeInWords(String time) {
        return TIME.format(Instant.parse(time).atOffset(ZoneOffset.UTC));
    }

    /** A number without an exponent, and without a point when it is whole. */
    static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.toPlainString();
    }
}
