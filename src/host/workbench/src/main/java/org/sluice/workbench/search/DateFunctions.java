package org.sluice.workbench.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date functions of JQL: now, and where a day, week, month or year begins or ends, such as {@code endOfMonth(-1M)}. */
final class DateFunctions {
    private static final Pattern EDGE = Pattern.compile("(start|end)of(day|week|month|year)");
    private static final Pattern INCREMENT = Pattern.compile("([+-]?[0-9]{1,6})([yMwdhm]?)");

    private final Clock clock;
    private final ZoneId zone;

    DateFunctions(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    Optional<Instant> of(Operand.Function function, SearchContext context) {
        String name = function.name().toLowerCase(Locale.ROOT);
        Matcher edge = EDGE.matcher(name);
        if (edge.matches()) {
            refuseMoreThan(1, function, context);
            String unit = edge.group(2).equals("month") ? "M" : edge.group(2).substring(0, 1);
            return Optional.of(edge(edge.group(1).equals("end"), unit, increment(function, unit, context)));
        }
        if (name.equals("now") || name.equals("currentlogin")) {
            refuseMoreThan(0, function, context);
            return Optional.of(clock.instant());
        }
        return Optional.empty();
    }

    /** Months and years choose which month or year begins or ends; anything shorter counts from there. */
    private Instant edge(boolean end, String unit, Increment increment) {
        ZonedDateTime today = clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone);
        boolean chooses = increment.unit().equals("M") || increment.unit().equals("y");
        ZonedDateTime begin = begin(chooses ? increment.from(today) : today, unit);
        ZonedDateTime edge = end ? new Increment(1, unit).from(begin).minusSeconds(1) : begin;
        return (chooses ? edge : increment.from(edge)).toInstant();
    }

    private static ZonedDateTime begin(ZonedDateTime day, String unit) {
        return switch (unit) {
            case "y" -> day.withDayOfYear(1);
            case "M" -> day.withDayOfMonth(1);
            case "w" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> day;
        };
    }

    private static Increment increment(Operand.Function function, String own, SearchContext context) {
        if (function.arguments().isEmpty()) {
            return new Increment(0, own);
        }
        Matcher read = INCREMENT.matcher(function.arguments().get(0));
        if (!read.matches()) {
            throw context.error("jql.bad.duration", function.name());
        }
        return new Increment(Long.parseLong(read.group(1)), read.group(2).isEmpty() ? own : read.group(2));
    }

    private static void refuseMoreThan(int most, Operand.Function function, SearchContext context) {
        if (function.arguments().size() > most) {
            throw context.error(
                    "jql.too.many.arguments",
                    function.name(),
                    most,
                    function.arguments().size());
        }
    }

    /** So many years, months, weeks, days, hours or minutes; by the calendar, whatever the clocks do in between. */
    private record Increment(long amount, String unit) {
        ZonedDateTime from(ZonedDateTime moment) {
            return switch (unit) {
                case "y" -> moment.plusYears(amount);
                case "M" -> moment.plusMonths(amount);
                case "w" -> moment.plusWeeks(amount);
                case "d" -> moment.plusDays(amount);
                case "h" -> moment.plusHours(amount);
                default -> moment.plusMinutes(amount);
            };
        }
    }
}
