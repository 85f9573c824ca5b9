package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.work.LedgerCheck;
import org.sluice.work.LedgerState;
import org.sluice.work.Repairs;

/**
 * How far a project's ledger is filled: {@code {"state":"off|filling|ready","issues":2310,"of":7554,"unit":"tasks|percent",
 * "reading":true,"asOf":"2026-03-02T08:00:00Z","problems":["URGENT_QUERY"],"check":{"at","missing","gone","changed"}}}.
 *
 * <p>{@code asOf} is null before the first reading has come to its end. How many tasks there are is told to those who
 * administer the project, and what the last check put right; the others, some of whose tasks may be hidden, get tenths of the
 * whole in per cent.
 */
public record LedgerDto(
        @JsonProperty String state,
        @JsonProperty int issues,
        @JsonProperty int of,
        @JsonProperty String unit,
        @JsonProperty boolean reading,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems,
        @JsonProperty @Nullable CheckDto check) {

    private static final int WHOLE = 100;
    private static final int STEPS = 10;

    /** In numbers of tasks. */
    static LedgerDto exact(LedgerState ledger, Optional<LedgerCheck> check) {
        return new LedgerDto(
                state(ledger),
                ledger.issues(),
                ledger.of(),
                "tasks",
                ledger.reading(),
                asOf(ledger),
                problems(ledger),
                check.map(CheckDto::of).orElse(null));
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
                problems(ledger),
                null);
    }

    /** The last check that came to its end, and how many tasks it put right, by what was wrong. */
    public record CheckDto(
            @JsonProperty String at,
            @JsonProperty int missing,
            @JsonProperty int gone,
            @JsonProperty int changed) {

        static CheckDto of(LedgerCheck check) {
            Repairs repairs = check.repairs();
            return new CheckDto(check.at().toString(), repairs.missing(), repairs.gone(), repairs.changed());
        }
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
