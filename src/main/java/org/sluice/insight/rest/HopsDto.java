package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Hops;
import org.sluice.work.LedgerState;

/** Hops and bounces of the tasks that arrived in the window; as of when and with what doubts as in {@link LedgerDto}. */
public record HopsDto(
        @JsonProperty int issues,
        @JsonProperty int hops,
        @JsonProperty int issuesWithHop,
        @JsonProperty int bounces,
        @JsonProperty int issuesWithBounce,
        @JsonProperty @Nullable String asOf,
        @JsonProperty List<String> problems) {

    static HopsDto of(Hops hops, LedgerState ledger) {
        return new HopsDto(
                hops.issues(),
                hops.hops(),
                hops.issuesWithHop(),
                hops.bounces(),
                hops.issuesWithBounce(),
                LedgerDto.asOf(ledger),
                LedgerDto.problems(ledger));
    }
}
