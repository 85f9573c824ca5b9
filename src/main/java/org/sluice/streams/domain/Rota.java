package org.sluice.streams.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who has the turn on which day, for one kind of turn in one project. A day has one holder or none, never two; the instants of a day are
 * those from its midnight to the next one in the zone of the team. Days without a holder are allowed and can be told: they are gaps,
 * unless the team is free on them.
 */
public final class Rota {

    private final SortedMap<LocalDate, String> holders;

    private Rota(Map<LocalDate, String> holders) {
        this.holders = new TreeMap<>(holders);
    }

    /** A rota with these holders, by user key. */
    public static Rota of(Map<LocalDate, String> holders) {
        return new Rota(holders);
    }

    /** Who has the turn on a day, none when nobody does. */
    public Optional<String> holder(LocalDate day) {
        return Optional.ofNullable(holders.get(day));
    }

    /** What of it another takes away on some days: those on which somebody has a turn that another or nobody has then. */
    public Rota lost(Collection<LocalDate> days, Rota other) {
        Map<LocalDate, String> lost = new TreeMap<>(holders);
        lost.keySet().retainAll(days);
        lost.entrySet().removeIf(held -> held.getValue().equals(other.holders.get(held.getKey())));
        return new Rota(lost);
    }

    /** Each day that somebody has. */
    public Map<LocalDate, String> holders() {
        return Map.copyOf(holders);
    }

    /**
     * The days as turns, in order. By day each is a turn of its own; by week those of one person in one week are one, the free days
     * between them included.
     */
    public List<Turn> turns(Rhythm rhythm) {
        List<Turn> turns = new ArrayList<>();
        holders.forEach((day, holder) -> {
            Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
            if (last != null && rhythm == Rhythm.WEEK && goesOn(last, day, holder)) {
                turns.set(turns.size() - 1, new Turn(new Days(last.days().from(), day.plusDays(1)), holder));
            } else {
                turns.add(new Turn(Days.one(day), holder));
            }
        });
        return List.copyOf(turns);
    }

    private static boolean goesOn(Turn turn, LocalDate day, String holder) {
        return turn.holder().equals(holder) && week(turn.days().from()) == week(day);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The turn that a day belongs to, none when nobody has it. */
    public Optional<Turn> turnAt(LocalDate day, Rhythm rhythm) {
        return turns(rhythm).stream().filter(turn -> turn.days().contains(day)).findFirst();
    }

    /** The days among some that nobody has, in order and as long in a row as they are. */
    public List<Days> gaps(Collection<LocalDate> days) {
        List<Days> gaps = new ArrayList<>();
        days.stream().filter(day -> !holders.containsKey(day)).sorted().forEach(day -> {
            int last = gaps.size() - 1;
            if (last >= 0 && gaps.get(last).to().equals(day)) {
                gaps.set(last, new Days(gaps.get(last).from(), day.plusDays(1)));
            } else {
                gaps.add(Days.one(day));
            }
        });
        return List.copyOf(gaps);
    }

    /** The rota after two turns have changed hands: each of the two people has the other's days, no more and no fewer. */
    public Rota swapped(Turn one, Turn other) {
        Map<LocalDate, String> swapped = new TreeMap<>(holders);
        holders.forEach((day, holder) -> {
            if (one.days().contains(day) && holder.equals(one.holder())) {
                swapped.put(day, other.holder());
            } else if (other.days().contains(day) && holder.equals(other.holder())) {
                swapped.put(day, one.holder());
            }
        });
        return new Rota(swapped);
    }
}
