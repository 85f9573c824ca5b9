package org.sluice.workbench.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The years that a day or a moment may lie in: those of four digits, 1 to 9999. Java's own go on to a thousand millions,
 * which no form shows again and no column of milliseconds holds.
 */
public final class Years {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(10_000, 1, 1);

    private Years() {}

    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(AFTER);
    }

    public static boolean hold(Instant moment) {
        return !moment.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && moment.isBefore(AFTER.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
