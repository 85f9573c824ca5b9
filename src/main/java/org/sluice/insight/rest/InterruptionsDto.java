package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Interruptions;
import org.sluice.insight.domain.Percentiles;
import org.sluice.insight.domain.Window;
import org.sluice.work.FlowMarks;
import org.sluice.work.LedgerState;

/**
 * Interruptions in points of four weeks: {@code {"project":"SUP","from":null,"to":null,"zone":"Europe/Copenhagen","cap":50,"alarm":true,
 * "points":[{"from":"2026-10-19","to":"2026-11-16","tasks":40,"urgentHours":310.5,"hours":520.0,"urgentShare":0.597,"urgentStarts":23,
 * "interruptions":9,"resumed":7,"median":2.5,"p85":null,"pressed":4}],"resumed":19,"median":3.0,"p85":20.5,"pressure":[{"name":"Press",
 * "count":3}],"since":"2026-09-01","next":"2026-12-14","used":88,"of":90,"excluded":[{"reason":"NO_STREAM","count":2}],
 * "asOf":"2026-11-22T08:00:00Z","problems":[]}}.
 *
 * <p>Only four weeks that have ended are in it, whole, wherever the days that were asked about begin and end. Hours and shares are not
 * rounded. Of four weeks with too few tasks in progress all but their number is null; what starts of urgent work tell is null in four weeks
 * that began before they were noted, which is from {@code since} on; a median or a percentile of too little is null. {@code next} is when
 * the running four weeks end. Days are those of the server's zone.
 */
public record InterruptionsDto(
        @JsonProperty String project,
        @JsonProperty @Nullable String from,
        @JsonProperty @Nullable String to,
        @JsonProperty String zone,
        @JsonProperty int cap,
        @JsonProperty boolean alarm,
        @JsonProperty List<PointDto> points,
        @JsonProperty int resumed,
        @JsonProperty @Nullable Double median,
        @JsonProperty @Nullable Double p85,
        @JsonProperty List<PressureDto> pressure,
        @JsonProperty @Nullable String since,
        @JsonProperty String next,
        @JsonProperty int used,
        @JsonProperty int of,
        @JsonProperty List<LeadTimeDto.ExcludedDto> excluded,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    private static final int MEDIAN = 50;
    private static final int MOST = 85;
    private static final double PERCENT = 100;

    /** What was asked about, and when the running four weeks end. */
    record Asked(String project, Window window, int cap, LocalDate next) {}

    static InterruptionsDto of(
            Asked asked,
            Interruptions interruptions,
            List<FlowMarks.Pressure> pressures,
            Optional<LocalDate> since,
            LedgerState ledger) {
        Window window = asked.window();
        return new InterruptionsDto(
                asked.project(),
                window.from().map(LocalDate::toString).orElse(null),
                window.to().map(LocalDate::toString).orElse(null),
                window.zone().getId(),
                asked.cap(),
                interruptions.reach(asked.cap() / PERCENT),
                interruptions.points().stream().map(PointDto::of).toList(),
                interruptions.delays().sorted().size(),
                shown(interruptions.delays(), MEDIAN),
                shown(interruptions.delays(), MOST),
                pressure(interruptions, pressures),
                since.map(LocalDate::toString).orElse(null),
                asked.next().toString(),
                interruptions.used(),
                interruptions.of(),
                interruptions.excluded().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(why -> new LeadTimeDto.ExcludedDto(why.getKey().name(), why.getValue()))
                        .toList(),
                LedgerDto.asOf(ledger),
                LedgerDto.problems(ledger));
    }

    private static @Nullable Double shown(Percentiles hours, int percent) {
        return hours.at(percent).orElse(null);
    }

    /** What can be ticked, also what nobody ticked; what can be ticked no longer has no name. */
    private static List<PressureDto> pressure(Interruptions interruptions, List<FlowMarks.Pressure> pressures) {
        List<PressureDto> named = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (FlowMarks.Pressure one : pressures) {
            known.add(one.id());
            named.add(new PressureDto(one.name(), count(interruptions, one.id())));
        }
        int others = interruptions.points().stream()
                .flatMap(point -> point.calls().stream())
                .flatMap(calls -> calls.pressure().entrySet().stream())
                .filter(ticked -> !known.contains(ticked.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            named.add(new PressureDto(null, others));
        }
        return named;
    }

    private static int count(Interruptions interruptions, String id) {
        return interruptions.points().stream()
                .flatMap(point -> point.calls().stream())
                .mapToInt(calls -> calls.pressure().getOrDefault(id, 0))
                .sum();
    }

    /** Four weeks, {@code to} exclusive. */
    public record PointDto(
            @JsonProperty String from,
            @JsonProperty String to,
            @JsonProperty int tasks,
            @JsonProperty @Nullable Double urgentHours,
            @JsonProperty @Nullable Double hours,
            @JsonProperty @Nullable Double urgentShare,
            @JsonProperty @Nullable Integer urgentStarts,
            @JsonProperty @Nullable Integer interruptions,
            @JsonProperty @Nullable Integer resumed,
            @JsonProperty @Nullable Double median,
            @JsonProperty @Nullable Double p85,
            @JsonProperty @Nullable Integer pressed) {

        static PointDto of(Interruptions.Point point) {
            return new PointDto(
                    point.weeks().from().toString(),
                    point.weeks().to().toString(),
                    point.tasks(),
                    told(point, Interruptions.Told::urgentHours),
                    told(point, Interruptions.Told::hours),
                    point.urgentShare().orElse(null),
                    called(point, Interruptions.Calls::starts),
                    called(point, Interruptions.Calls::interruptions),
                    told(point, told -> told.delays().sorted().size()),
                    point.told().flatMap(told -> told.delays().at(MEDIAN)).orElse(null),
                    point.told().flatMap(told -> told.delays().at(MOST)).orElse(null),
                    called(point, Interruptions.Calls::pressed));
        }

        private static <T> @Nullable T told(Interruptions.Point point, Function<Interruptions.Told, T> figure) {
            return point.told().map(figure).orElse(null);
        }

        private static @Nullable Integer called(
                Interruptions.Point point, Function<Interruptions.Calls, Integer> figure) {
            return point.calls().map(figure).orElse(null);
        }
    }

    /** Who pressed, as the team calls them, and in how many interruptions. */
    public record PressureDto(
            @JsonProperty @Nullable String name,
            @JsonProperty int count) {}
}
