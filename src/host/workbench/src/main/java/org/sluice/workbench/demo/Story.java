package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Eighteen months in the team, told day by day up to last midnight; half-way the frame changes. */
final class Story {
    private static final long SEED = 1847;
    private static final int WEEKS = 78;
    private static final int BEFORE_THE_STORY = 13;
    private static final Duration TICK = Duration.ofMinutes(30);

    private final World world = World.of(SEED);
    private final Elsewhere elsewhere = new Elsewhere(world);
    private final Endings endings = new Endings(world);
    private final OnCall onCall = new OnCall(world, endings);
    private final NewFrame newFrame = new NewFrame(world, elsewhere, onCall, new Competence());
    private final Turn turn = new Turn(world, newFrame, elsewhere);
    private final Outside outside = new Outside(world);
    private final Arrivals arrivals = new Arrivals(world);
    private final List<Neighbour> neighbours =
            List.of(new Neighbour(Project.MED, world, 9), new Neighbour(Project.NET, world, 12));
    private final List<Desk> desks = world.cast().team().stream()
            .map(who -> new Desk(who, world, outside, endings))
            .toList();
    private final LocalDate today;
    private Ways ways = new OldWays(world, elsewhere, onCall);

    Story(LocalDate today) {
        this.today = today;
    }

    /** The Monday on which the team begins with its new frame. */
    static LocalDate turn(LocalDate today) {
        return monday(today.minusWeeks(WEEKS / 2));
    }

    static LocalDate begin(LocalDate today) {
        return monday(today.minusWeeks(WEEKS));
    }

    List<JsonNode> tell() {
        LocalDate begin = begin(today);
        for (LocalDate day = begin.minusWeeks(BEFORE_THE_STORY); day.isBefore(today); day = day.plusDays(1)) {
            if (day.equals(turn(today))) {
                ways = newFrame;
                turn.begin(day.atTime(7, 40).atZone(OfficeHours.ZONE).toInstant());
            } else if (ways == newFrame && Country.DK.works(day)) {
                LocalDate thisDay = day;
                world.agenda().at(day.atTime(13, 0).atZone(OfficeHours.ZONE).toInstant(), at -> turn.sweep(thisDay));
            }
            arrivals.on(day, ways);
            for (Neighbour neighbour : neighbours) {
                neighbour.on(day);
            }
            pass(day);
        }
        new LastEvening(world).tidy(today);
        return world.register().since(start(begin));
    }

    private void pass(LocalDate day) {
        Instant end = start(day.plusDays(1)).minus(TICK);
        for (Instant tick =
                        day.atTime(OfficeHours.OPENS).atZone(OfficeHours.ZONE).toInstant();
                OfficeHours.open(tick, Country.DK) || OfficeHours.open(tick, Country.SE);
                tick = tick.plus(TICK)) {
            world.agenda().runUntil(tick);
            for (Desk desk : desks) {
                desk.work(ways, tick);
            }
        }
        world.agenda().runUntil(end);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeHours.ZONE).toInstant();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
