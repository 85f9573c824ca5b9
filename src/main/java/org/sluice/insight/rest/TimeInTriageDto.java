package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.TimeInTriage;
import org.sluice.insight.domain.Window;
import org.sluice.work.LedgerState;

/**
 * Time in triage in points of four weeks: {@code {"project":"SUP","from":null,"to":null,"zone":"Europe/Copenhagen","known":true,
 * "points":[{"from":"2026-01-19","to":"2026-02-16","n":40,"median":2.5,"p85":20.0}],"next":"2026-03-16","oldest":{"key":"SUP-9","summary":
 * "Printer","since":"2026-03-01T08:00:00Z"},"asOf":"2026-03-02T08:00:00Z","problems":[]}}.
 *
 * <p>Hours, not rounded, null of too few tasks. Only four weeks that have ended are in it, whole. {@code oldest} is what has waited longest for an
 * outcome, of what the caller may see; {@code next} is when the running four weeks end; {@code known} as in {@link WrongPlaceDto}.
 */
public record TimeInTriageDto(
        @JsonProperty String project,
        @JsonProperty @Nullable String from,
        @JsonProperty @Nullable String to,
        @JsonProperty String zone,
        @JsonProperty boolean known,
        @JsonProperty List<PointDto> points,
        @JsonProperty String next,
        @JsonProperty @Nullable OldestDto oldest,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    private static final int MEDIAN = 50;
    private static final int MOST = 85;

    static TimeInTriageDto unknown(String project, Window window, LocalDate next, LedgerState ledger) {
        return of(project, window, false, next, List.of(), null, ledger);
    }

    static TimeInTriageDto of(
            String project,
            Window window,
            LocalDate next,
            TimeInTriage found,
            Optional<OldestDto> oldest,
            LedgerState ledger) {
        List<PointDto> points = found.points().stream().map(PointDto::of).toList();
        return of(project, window, true, next, points, oldest.orElse(null), ledger);
    }

    private static TimeInTriageDto of(
            String project,
            Window window,
            boolean known,
            LocalDate next,
            List<PointDto> points,
            @Nullable OldestDto oldest,
            LedgerState ledger) {
        return new TimeInTriageDto(
                project,
                window.from().map(LocalDate::toString).orElse(null),
                window.to().map(LocalDate::toString).orElse(null),
                window.zone().getId(),
                known,
                points,
                next.toString(),
                oldest,
                LedgerDto.asOf(ledger),
                LedgerDto.problems(ledger));
    }

    /** Four weeks, {@code to} exclusive. */
    public record PointDto(
            @JsonProperty String from,
            @JsonProperty String to,
            @JsonProperty int n,
            @JsonProperty @Nullable Double median,
            @JsonProperty @Nullable Double p85) {

        static PointDto of(TimeInTriage.Point point) {
            return new PointDto(
                    point.weeks().from().toString(),
                    point.weeks().to().toString(),
                    point.hours().sorted().size(),
                    point.hours().at(MEDIAN).orElse(null),
                    point.hours().at(MOST).orElse(null));
        }
    }

    /** A task, and since when it waits. */
    public record OldestDto(
            @JsonProperty String key,
            @JsonProperty String summary,
            @JsonProperty String since) {}
}
