package org.sluice.streams.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns lines with names into days with holders.
 *
 * <ul>
 *   <li>a line that names its days has them, without those that are over; one that does not has the next turn after the line before;
 *   <li>the next turn is the next day on which the team is not free, or what is left of the week;
 *   <li>a line without a name leaves its turn to nobody;
 *   <li>free days have no holder, whatever a line says; one that names free days alone is told;
 *   <li>days that no line is about stay as they are, also between two that are;
 *   <li>where no line names its days, they go round until a last day, if one is given.
 * </ul>
 *
 * Every line that cannot be meant is told, not only the first; nothing is kept as long as there is one.
 */
public final class TurnEntry {

    /** The longest that is planned at once. */
    public static final int MOST_DAYS = 400;

    private final Rhythm rhythm;
    private final LocalDate start;
    private final Set<LocalDate> free;
    private final TeamMembers members;
    private final Map<LocalDate, String> holders = new HashMap<>();
    private final List<TurnFinding> findings = new ArrayList<>();
    private final NavigableSet<LocalDate> about = new TreeSet<>();
    private LocalDate next;

    private TurnEntry(Rhythm rhythm, LocalDate start, Set<LocalDate> free, TeamMembers members) {
        this.rhythm = rhythm;
        this.start = start;
        this.free = free;
        this.members = members;
        this.next = start;
    }

    /**
     * Reads the lines.
     *
     * @param start the first day that a turn may have
     * @param until the day before which going round ends; the same as {@code start}: each line once
     */
    public static Entered read(
            List<TurnLine> lines,
            Rhythm rhythm,
            LocalDate start,
            LocalDate until,
            Set<LocalDate> free,
            TeamMembers members) {
        TurnEntry entry = new TurnEntry(rhythm, start, free, members);
        lines.forEach(entry::take);
        boolean round = lines.stream().noneMatch(line -> line.days().isPresent());
        while (round && entry.findings.isEmpty() && entry.goesOn(until)) {
            lines.stream().takeWhile(line -> entry.goesOn(until)).forEach(entry::take);
        }
        return entry.result();
    }

    private boolean goesOn(LocalDate until) {
        return next.isBefore(until) && next.isBefore(start.plusDays(MOST_DAYS)) && next.isAfter(start);
    }

    private void take(TurnLine line) {
        Days days = line.days().map(this::still).orElseGet(this::nextTurn);
        if (days.from().equals(days.to())) {
            findings.add(new TurnFinding(line.number(), line.text(), TurnFinding.Reason.OVER));
            return;
        }
        if (days.to().isAfter(start.plusDays(MOST_DAYS))) {
            findings.add(new TurnFinding(line.number(), line.text(), TurnFinding.Reason.NO_DAY));
            return;
        }
        List<LocalDate> wanted = days.each().filter(day -> !free.contains(day)).toList();
        if (wanted.isEmpty() && !line.name().isEmpty()) {
            findings.add(new TurnFinding(line.number(), line.text(), TurnFinding.Reason.FREE));
            return;
        }
        about.addAll(wanted);
        next = next.isAfter(days.to()) && line.days().isPresent() ? next : days.to();
        if (line.name().isEmpty()) {
            return;
        }
        TeamMembers.Match match = members.named(line.name());
        if (match.problem() != null) {
            findings.add(new TurnFinding(line.number(), line.text(), match.problem()));
        }
        match.key().ifPresent(key -> give(wanted, key, line));
    }

    private void give(List<LocalDate> wanted, String key, TurnLine line) {
        if (wanted.stream().anyMatch(holders::containsKey)) {
            findings.add(new TurnFinding(line.number(), line.text(), TurnFinding.Reason.TAKEN));
            return;
        }
        wanted.forEach(day -> holders.put(day, key));
    }

    private Days still(Days days) {
        LocalDate from = days.from().isBefore(start) ? start : days.from();
        return new Days(from, days.to().isBefore(from) ? from : days.to());
    }

    /** What is left of a week in which the team is free to its end is nobody's turn. */
    private Days nextTurn() {
        LocalDate day = next;
        while (free.contains(day)) {
            day = day.plusDays(1);
        }
        return rhythm == Rhythm.DAY ? Days.one(day) : new Days(day, day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private Entered result() {
        return new Entered(new TreeSet<>(about), Rota.of(holders), List.copyOf(findings));
    }

    /**
     * What the lines mean.
     *
     * @param about each day that a line is about, free ones excluded
     * @param rota who has which of them
     * @param findings what cannot be meant
     */
    public record Entered(NavigableSet<LocalDate> about, Rota rota, List<TurnFinding> findings) {}
}
