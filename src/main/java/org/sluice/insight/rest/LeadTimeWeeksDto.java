package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.LeadTimeWeek;

/**
 * Lead time week by week, oldest first: {@code {"weeks":[{"from":"2026-03-02","n":40,"median":15.5}]}}.
 *
 * <p>A week is named by its Monday; its median, in hours, is null where too few tasks were solved; a week without any is left
 * out.
 */
public record LeadTimeWeeksDto(@JsonProperty List<WeekDto> weeks) {

    private static final int MEDIAN = 50;

    static LeadTimeWeeksDto of(List<LeadTimeWeek> weeks) {
        return new LeadTimeWeeksDto(weeks.stream()
                .map(week -> new WeekDto(
                        week.monday().toString(),
                        week.hours().sorted().size(),
                        week.hours().at(MEDIAN).orElse(null)))
                .toList());
    }

    /** One week. */
    public record WeekDto(
            @JsonProperty String from,
            @JsonProperty int n,
            @JsonProperty @Nullable Double median) {}
}
