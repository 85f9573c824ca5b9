package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.OpenWork;
import org.sluice.work.LedgerState;

/**
 * Open work: {@code {"project":"SUP","open":87,"oldest":{"key":"SUP-212","summary":"…","days":212.4},
 * "weeks":[{"from":"2026-03-02","arrived":40,"solved":38,"closed":3,"open":87}],"asOf":"2026-03-02T08:00:00Z","problems":[]}}.
 *
 * <p>What is open counts as of {@code asOf}; the window is only about the weeks, each named by its Monday. {@code oldest} is null when
 * nothing is open, or when none of what was open can be shown to the caller any more.
 */
public record OpenWorkDto(
        @JsonProperty String project,
        @JsonProperty int open,
        @JsonProperty @Nullable OldestDto oldest,
        @JsonProperty List<WeekDto> weeks,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    static OpenWorkDto of(String project, OpenWork work, @Nullable OldestDto oldest, LedgerState ledger) {
        return new OpenWorkDto(
                project,
                work.open(),
                oldest,
                work.weeks().stream()
                        .map(week -> new WeekDto(
                                week.monday().toString(), week.arrived(), week.solved(), week.closed(), week.open()))
                        .toList(),
                LedgerDto.asOf(ledger),
                LedgerDto.problems(ledger));
    }

    /** Of the open tasks that can be shown the one that arrived first, and how many days ago that was. */
    public record OldestDto(
            @JsonProperty String key,
            @JsonProperty String summary,
            @JsonProperty double days) {}

    /** One week; {@code closed} were closed without being solved, {@code open} were open as it ended. */
    public record WeekDto(
            @JsonProperty String from,
            @JsonProperty int arrived,
            @JsonProperty int solved,
            @JsonProperty int closed,
            @JsonProperty int open) {}
}
