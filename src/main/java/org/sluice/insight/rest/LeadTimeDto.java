package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.LeadTime;
import org.sluice.insight.domain.LeadTimeWeek;
import org.sluice.insight.domain.Percentiles;
import org.sluice.insight.domain.StreamFilter;
import org.sluice.insight.domain.Window;
import org.sluice.work.LedgerState;

/**
 * Lead time: {@code {"project":"SUP","stream":"all","from":"2026-01-01","to":"2026-02-01","zone":"Europe/Copenhagen",
 * "unit":"hours","n":40,"percentiles":{"50":12.5,"85":80.25,"95":null},"used":40,"of":43,
 * "excluded":[{"reason":"NOT_SOLVED","count":3}],"weeks":[{"from":"2026-03-02","n":40,"median":15.5}],
 * "asOf":"2026-03-02T08:00:00Z","problems":[]}}.
 *
 * <p>Days that were not given are null, and so is a percentile of too few tasks; hours are not rounded. A week is named by its
 * Monday; one in which nothing was solved is left out.
 */
public record LeadTimeDto(
        @JsonProperty String project,
        @JsonProperty String stream,
        @JsonProperty @Nullable String from,
        @JsonProperty @Nullable String to,
        @JsonProperty String zone,
        @JsonProperty String unit,
        @JsonProperty int n,
        @JsonProperty Map<String, @Nullable Double> percentiles,
        @JsonProperty int used,
        @JsonProperty int of,
        @JsonProperty List<ExcludedDto> excluded,
        @JsonProperty List<WeekDto> weeks,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    private static final int MEDIAN = 50;
    private static final int[] SHOWN = {MEDIAN, 85, 95};

    /** What was asked about. */
    record Asked(String project, StreamFilter stream, Window window) {}

    static LeadTimeDto of(Asked asked, LeadTime leadTime, List<LeadTimeWeek> weeks, LedgerState ledger) {
        Window window = asked.window();
        return new LeadTimeDto(
                asked.project(),
                asked.stream().name().toLowerCase(Locale.ROOT),
                window.from().map(LocalDate::toString).orElse(null),
                window.to().map(LocalDate::toString).orElse(null),
                window.zone().getId(),
                "hours",
                leadTime.used(),
                percentiles(leadTime.percentiles()),
                leadTime.used(),
                leadTime.of(),
                leadTime.excluded().entrySet().stream()
                        .map(reason -> new ExcludedDto(reason.getKey().name(), reason.getValue()))
                        .toList(),
                weeks.stream().map(WeekDto::of).toList(),
                LedgerDto.asOf(ledger),
                LedgerDto.problems(ledger));
    }

    private static Map<String, @Nullable Double> percentiles(Percentiles hours) {
        Map<String, @Nullable Double> shown = new LinkedHashMap<>();
        for (int percent : SHOWN) {
            shown.put(Integer.toString(percent), hours.at(percent).orElse(null));
        }
        return shown;
    }

    /** One week; its median, in hours, is null where too few tasks were solved. */
    public record WeekDto(
            @JsonProperty String from,
            @JsonProperty int n,
            @JsonProperty @Nullable Double median) {

        static WeekDto of(LeadTimeWeek week) {
            return new WeekDto(
                    week.monday().toString(),
                    week.hours().sorted().size(),
                    week.hours().at(MEDIAN).orElse(null));
        }
    }

    /** Why so many tasks were not counted; the reason is a code. */
    public record ExcludedDto(
            @JsonProperty String reason, @JsonProperty int count) {}
}
