package org.sluice.insight.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.insight.domain.SmallCells.Cell;
import org.sluice.insight.domain.WrongPlace.Count;
import org.sluice.intake.domain.Entrance;
import org.sluice.work.Facts;

/**
 * What belonged elsewhere by the channel through which it came in, and never so that what one person sent can be read from it.
 *
 * <ul>
 *   <li>all are divided into channels so that each has five reporters or more: by telephone, chat, corridor, the way in and everything else;
 *       where one of these is too small, by the next coarser division, down to asked directly and not; where that is too fine, too, nothing is
 *       told. So no channel is hidden, and none can be had by taking the others from the whole;
 *   <li>a channel through which nothing came is left out;
 *   <li>the trend tells of four weeks at a time, and hides those of a channel that are too small, and others with them ({@link SmallCells}).
 * </ul>
 *
 * @param all first the one through which most came to the wrong place
 */
public record Channels(List<Told> all) {

    /** From so many reporters on a channel is told of. */
    public static final int FEWEST = WrongPlaceSources.FEWEST;

    /** Keeps its own copy. */
    public Channels {
        all = List.copyOf(all);
    }

    /** How it came in. */
    public enum Way {
        /** Somebody was asked by telephone. */
        PHONE,
        /** Somebody was asked by a message. */
        CHAT,
        /** Somebody was asked in the corridor. */
        CORRIDOR,
        /** Somebody was asked, by whichever of these. */
        ASKED,
        /** By the page that asks what it is about. */
        WAY_IN,
        /** Whatever else there is: the tracker's own form, mail, other programs. */
        OTHER,
        /** Nobody was asked directly. */
        USUAL;

        /** As REST calls it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What came through a channel. */
    public record Told(Way way, Count count, List<Point> points) {

        /** Keeps its own copy. */
        public Told {
            points = List.copyOf(points);
        }
    }

    /** Four weeks of a channel; no count where too few sent something. */
    public record Point(FourWeeks weeks, Optional<Count> count) {}

    /** Ways to divide all channels, the finest first. */
    private enum Division {
        EACH(true, true),
        CHANNELS(true, false),
        ENTRANCES(false, true),
        ASKED_OR_NOT(false, false);

        private final boolean channels;
        private final boolean wayIn;

        Division(boolean channels, boolean wayIn) {
            this.channels = channels;
            this.wayIn = wayIn;
        }

        Way of(Optional<Entrance> entrance) {
            return entrance.map(this::of).orElse(wayIn ? Way.OTHER : Way.USUAL);
        }

        private Way of(Entrance entrance) {
            return switch (entrance) {
                case WAY_IN -> wayIn ? Way.WAY_IN : Way.USUAL;
                case PHONE -> channels ? Way.PHONE : Way.ASKED;
                case CHAT -> channels ? Way.CHAT : Way.ASKED;
                case CORRIDOR -> channels ? Way.CORRIDOR : Way.ASKED;
            };
        }
    }

    /** Computes it from the facts of tasks that count and arrived in the window, of all of which it may be known who sent them. */
    public static Channels of(
            Collection<Facts> facts,
            WrongPlaces.Known known,
            Map<Long, Senders.Sender> senders,
            Map<Long, Entrance> entrances,
            Window window) {
        return Stream.of(Division.values())
                .map(division -> new Table(division, window, facts, known, senders, entrances))
                .filter(Table::isTold)
                .findFirst()
                .map(Table::told)
                .orElse(new Channels(List.of()));
    }

    /** Who sent what through which channel in which four weeks. */
    private static final class Table {
        private final Set<FourWeeks> times = new HashSet<>();
        private final Map<Way, Set<String>> people = new EnumMap<>(Way.class);
        private final Map<Way, Count> counts = new EnumMap<>(Way.class);
        private final Map<Cell, Set<String>> cellPeople = new HashMap<>();
        private final Map<Cell, Count> cells = new HashMap<>();

        Table(
                Division division,
                Window window,
                Collection<Facts> facts,
                WrongPlaces.Known known,
                Map<Long, Senders.Sender> senders,
                Map<Long, Entrance> entrances) {
            for (Facts one : facts) {
                Senders.Sender sender = senders.get(one.itemId());
                if (sender == null) {
                    continue;
                }
                Way way = division.of(Optional.ofNullable(entrances.get(one.itemId())));
                FourWeeks weeks = FourWeeks.of(
                        one.progress().arrived().atZone(window.zone()).toLocalDate());
                Count count = Count.of(one, known);
                Cell cell = cell(way, weeks);
                times.add(weeks);
                people.computeIfAbsent(way, any -> new HashSet<>()).add(sender.person());
                counts.merge(way, count, Count::plus);
                cellPeople.computeIfAbsent(cell, any -> new HashSet<>()).add(sender.person());
                cells.merge(cell, count, Count::plus);
            }
        }

        private static Cell cell(Way way, FourWeeks weeks) {
            return new Cell(way.code(), weeks.from().toString());
        }

        boolean isTold() {
            return people.values().stream().allMatch(some -> some.size() >= FEWEST);
        }

        Channels told() {
            Set<Cell> hidden = SmallCells.hidden(cellPeople, FEWEST, way -> false);
            List<FourWeeks> order =
                    times.stream().sorted(Comparator.comparing(FourWeeks::from)).toList();
            return new Channels(counts.entrySet().stream()
                    .map(channel -> new Told(
                            channel.getKey(),
                            channel.getValue(),
                            order.stream()
                                    .map(weeks -> new Point(weeks, count(cell(channel.getKey(), weeks), hidden)))
                                    .toList()))
                    .sorted(Comparator.comparingInt((Told told) -> told.count().wrong())
                            .reversed()
                            .thenComparing(Told::way))
                    .toList());
        }

        /** Four weeks in which nothing came through a channel are no secret of anybody. */
        private Optional<Count> count(Cell cell, Set<Cell> hidden) {
            return hidden.contains(cell) ? Optional.empty() : Optional.of(cells.getOrDefault(cell, Count.NONE));
        }
    }
}
