package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sluice.work.LedgerState;

/**
 * How far a project's ledger is filled: {@code {"state":"off|filling|ready","issues":2310,"of":7554,"unit":"tasks|percent",
 * "reading":true,"asOf":"2026-03-02T08:00:00Z","problems":["URGENT_QUERY"]}}.
 *
 * <p>{@code asOf} is null before the first reading has come to its end. How many tasks there are is told to those who
 * administer the project; the others, some of whose tasks may be hidden, get tenths of the whole in per cent.
 */
public record LedgerDto(
        @JsonProperty String state,
        @JsonProperty int issues,
        @JsonProperty int of,
        @JsonProperty String unit,
        @JsonProperty boolean reading,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    private static final int WHOLE = 100;
    private static final int STEPS = 10;

    /** In numbers of tasks. */
    static LedgerDto exact(LedgerState ledger) {
        return new LedgerDto(
                state(ledger), ledger.issues(), ledger.of(), "tasks", ledger.reading(), asOf(ledger), problems(ledger));
    }

    /** Without a number from which hidden tasks could be counted. */
    static LedgerDto rough(LedgerState ledger) {
        long tenths = ledger.of() == 0 ? 0 : (long) ledger.issues() * STEPS / ledger.of();
        return new LedgerDto(
                state(ledger),
                ledger.ready() && !ledger.reading() ? WHOLE : (int) tenths * (WHOLE / STEPS),
                WHOLE,
                "percent",
                ledger.reading(),
                asOf(ledger),
                problems(ledger));
    }

    static String state(LedgerState ledger) {
        return ledger.phase().name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String asOf(LedgerState ledger) {
        return ledger.asOf().map(Instant::toString).orElse(null);
    }

    static List<String> problems(LedgerState ledger) {
        return ledger.problems().stream().sorted().map(Enum::name).toList();
    }
}
