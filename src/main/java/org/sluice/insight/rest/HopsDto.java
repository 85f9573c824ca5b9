package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sluice.insight.domain.Hops;

/** Hops and bounces of the tasks that arrived in the window. */
public record HopsDto(
        @JsonProperty int issues,
        @JsonProperty int hops,
        @JsonProperty int issuesWithHop,
        @JsonProperty int bounces,
        @JsonProperty int issuesWithBounce) {

    static HopsDto of(Hops hops) {
        return new HopsDto(hops.issues(), hops.hops(), hops.issuesWithHop(), hops.bounces(), hops.issuesWithBounce());
    }
}
