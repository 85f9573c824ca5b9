package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.sluice.work.LedgerState;

/** How far a project's ledger is filled: {@code {"state":"off|filling|ready","issues":2310,"of":7554}}. */
public record LedgerDto(
        @JsonProperty String state,
        @JsonProperty int issues,
        @JsonProperty int of) {

    static LedgerDto of(LedgerState ledger) {
        return new LedgerDto(state(ledger), ledger.issues(), ledger.of());
    }

    static String state(LedgerState ledger) {
        return ledger.phase().name().toLowerCase(Locale.ROOT);
    }
}
