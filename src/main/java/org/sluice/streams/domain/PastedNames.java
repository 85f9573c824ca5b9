package org.sluice.streams.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads turns that somebody pasted: a name in each line, as people write such lists.
 *
 * <p>In front of the name may stand a day, {@code 2026-11-30}, {@code 30/11/2026} or {@code 30.11.2026}, or a week, {@code week 49},
 * {@code uge 49}, {@code vecka 49}, {@code v. 49}, {@code w49}: the next week of that number, this one included. A day begins a turn that
 * lasts as the rhythm says. A dash instead of a name leaves the turn to nobody; without either the line is told. Empty lines do not
 * count. Usernames such as {@code v12} and {@code w3abc} are names.
 */
public final class PastedNames {

    private static final Pattern DAY =
            Pattern.compile("^(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4}))(?!\\d)");
    private static final Pattern WEEK =
            Pattern.compile("^(?:week|uge|vecka|v|w)\\.?\\s*(\\d{1,2})(?=[\\s:,;]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_LIKE_A_WEEK = Pattern.compile("^[vw]\\d+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FRONT = Pattern.compile("^[\\s\u2022*:,;.)]+");
    private static final Pattern BEHIND = Pattern.compile("[\\s,;]+$");
    private static final Pattern DASH = Pattern.compile("^[-\u2013\u2014]+$");
    private static final Pattern DASH_IN_FRONT = Pattern.compile("^[-\u2013\u2014]+\\s+");

    private final Rhythm rhythm;
    private final LocalDate today;
    private final List<TurnLine> lines = new ArrayList<>();
    private final List<TurnFinding> findings = new ArrayList<>();

    private PastedNames(Rhythm rhythm, LocalDate today) {
        this.rhythm = rhythm;
        this.today = today;
    }

    /** Reads all lines of a text. */
    public static PastedNames of(String text, Rhythm rhythm, LocalDate today) {
        PastedNames read = new PastedNames(rhythm, today);
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                read.line(i + 1, all.get(i).strip());
            }
        }
        return read;
    }

    /** The lines that can be read. */
    public List<TurnLine> lines() {
        return List.copyOf(lines);
    }

    /** Those that name a day or a week that there is not, or no name. */
    public List<TurnFinding> findings() {
        return List.copyOf(findings);
    }

    private void line(int number, String text) {
        String bare = IN_FRONT.matcher(text).replaceFirst("");
        Matcher day = DAY.matcher(bare);
        Matcher week = WEEK.matcher(bare);
        try {
            if (day.find()) {
                add(number, text, Optional.of(turn(date(day))), bare.substring(day.end()));
            } else if (week.find() && !NAME_LIKE_A_WEEK.matcher(bare).matches()) {
                add(number, text, Optional.of(week(Integer.parseInt(week.group(1)))), bare.substring(week.end()));
            } else {
                add(number, text, Optional.empty(), bare);
            }
        } catch (DateTimeException e) {
            findings.add(new TurnFinding(number, text, TurnFinding.Reason.NO_DAY));
        }
    }

    private void add(int number, String text, Optional<Days> days, String rest) {
        String name = IN_FRONT.matcher(rest).replaceFirst("");
        name = BEHIND.matcher(DASH_IN_FRONT.matcher(name).replaceFirst("")).replaceFirst("");
        if (name.isEmpty()) {
            findings.add(new TurnFinding(number, text, TurnFinding.Reason.NO_NAME));
            return;
        }
        lines.add(new TurnLine(number, text, days, DASH.matcher(name).matches() ? "" : name));
    }

    private static LocalDate date(Matcher day) {
        boolean iso = day.group(1) != null;
        return LocalDate.of(
                Integer.parseInt(day.group(iso ? 1 : 6)),
                Integer.parseInt(day.group(iso ? 2 : 5)),
                Integer.parseInt(day.group(iso ? 3 : 4)));
    }

    private Days turn(LocalDate from) {
        return rhythm == Rhythm.DAY
                ? Days.one(from)
                : new Days(from, from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** The next week of that number that is not over; not every year has a 53rd. */
    private Days week(int number) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int ahead = 0; ahead <= 53; ahead++) {
            LocalDate from = monday.plusWeeks(ahead);
            if (from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number) {
                return new Days(from, from.plusWeeks(1));
            }
        }
        throw new DateTimeException("there is no week " + number + " within a year of " + today);
    }
}
