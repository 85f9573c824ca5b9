package org.sluice.workbench.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Chance that is the same each time: all that is random in the story comes from here, in one order. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double ofAHundred) {
        return random.nextDouble() * 100 < ofAHundred;
    }

    <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Half are below the usual; now and then it is many times as much. */
    double about(double usual, double spread) {
        return usual * Math.exp(spread * random.nextGaussian());
    }

    Duration hours(double usual, double spread) {
        return Duration.ofMinutes(Math.max(2, Math.round(60 * about(usual, spread))));
    }

    /** How often something happens that happens so often in the mean. */
    int times(double mean) {
        double left = random.nextDouble();
        double share = Math.exp(-mean);
        int times = 0;
        while (left > share && times < 10 * mean + 10) {
            left -= share;
            share *= mean / ++times;
        }
        return times;
    }

    Random source() {
        return random;
    }
}
