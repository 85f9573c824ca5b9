package org.sluice.insight.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Percentiles by nearest rank: of n values in order, the one at place {@code ceil(p/100 * n)}.
 *
 * <p>It is the only common rule that makes "p % were done within x" literally true. A percentile is shown only if the
 * largest of n values is a 90 % upper bound for it, {@code (p/100)^n <= 0.10}: the median from 4 values, the 85th from 15,
 * the 95th from 45.
 */
public record Percentiles(List<Double> sorted) {

    private static final double RISK = 0.10;

    /** Percentiles of values in any order. */
    public static Percentiles of(Collection<Double> values) {
        return new Percentiles(values.stream().sorted().toList());
    }

    /** The percentile, none when there are too few values. */
    public Optional<Double> at(int percent) {
        return sorted.size() < fewest(percent) ? Optional.empty() : Optional.of(nearestRank(percent));
    }

    /** The percentile whatever the number of values; there has to be one. */
    public double nearestRank(int percent) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("no value to take the percentile " + percent + " of");
        }
        int rank = (int) ((checked(percent) * (long) sorted.size() + 99) / 100);
        return sorted.get(rank - 1);
    }

    /** The smallest number of values that a percentile is shown for. */
    public static int fewest(int percent) {
        int fewest = 1;
        while (Math.pow(checked(percent) / 100.0, fewest) > RISK) {
            fewest++;
        }
        return fewest;
    }

    private static int checked(int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("percent has to lie in 1..99, not " + percent);
        }
        return percent;
    }
}
