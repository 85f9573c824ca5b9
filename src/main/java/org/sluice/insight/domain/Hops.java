package org.sluice.insight.domain;

import java.util.Collection;
import org.sluice.work.Facts;
import org.sluice.work.Owners;

/** Hops and bounces ({@link Owners}) of the work that arrived in a window, whether it is done or not. */
public record Hops(int issues, int hops, int issuesWithHop, int bounces, int issuesWithBounce) {

    private static final Hops NONE = new Hops(0, 0, 0, 0, 0);

    /** Counts them. */
    public static Hops of(Collection<Facts> all, Counting counting, Window window) {
        return all.stream()
                .filter(counting::counts)
                .filter(facts -> window.contains(facts.progress().arrived()))
                .map(Facts::owners)
                .reduce(NONE, Hops::plus, Hops::plus);
    }

    private Hops plus(Owners owners) {
        return plus(new Hops(
                1, owners.hops(), Math.min(owners.hops(), 1), owners.bounces(), Math.min(owners.bounces(), 1)));
    }

    private Hops plus(Hops other) {
        return new Hops(
                issues + other.issues,
                hops + other.hops,
                issuesWithHop + other.issuesWithHop,
                bounces + other.bounces,
                issuesWithBounce + other.issuesWithBounce);
    }
}
