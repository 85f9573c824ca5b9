package org.sluice.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: {@code 2026-11-30}, {@code 30-11-2026}, {@code 30.11.2026} or {@code 30/11/2026}. */
final class AgreedDay {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

    private AgreedDay() {}

    /** The day; refused where there is none such. */
    static LocalDate of(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches()) {
            throw new DateTimeException("no day: " + text);
        }
        boolean iso = day.group(1) != null;
        return LocalDate.of(
                Integer.parseInt(day.group(iso ? 1 : 6)),
                Integer.parseInt(day.group(iso ? 2 : 5)),
                Integer.parseInt(day.group(iso ? 3 : 4)));
    }
}
