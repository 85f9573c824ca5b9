package org.sluice.workbench.demo;

import java.time.Duration;
import java.util.Random;

/**
 * How the team works: before the turn much waits, hops between teams and hangs on one person; after it less does.
 *
 * @param triageHours the longest wait for a first look
 * @param workHours the usual time from then to done
 * @param wrongPlace how many of a hundred tasks belong elsewhere
 * @param hops how many of a hundred change team
 * @param experts how many of a hundred are solved by the one who always does
 */
record Pace(int triageHours, int workHours, int wrongPlace, int hops, int experts) {
    static final Pace BEFORE = new Pace(40, 300, 14, 55, 92);
    static final Pace AFTER = new Pace(5, 44, 9, 20, 55);

    private static final int URGENT_SHARE = 6;

    Duration triage(boolean urgent, Random random) {
        int longest = urgent ? Math.max(1, triageHours / URGENT_SHARE) : triageHours;
        return Duration.ofMinutes(10 + random.nextInt(longest * 60));
    }

    /** Mostly about the usual time, now and then many times of it. */
    Duration work(boolean urgent, Random random) {
        double usual = urgent ? workHours / (double) URGENT_SHARE / 2 : workHours;
        double spread = Math.exp(0.9 * random.nextGaussian());
        return Duration.ofMinutes(Math.max(20, Math.round(60 * usual * spread)));
    }

    static boolean chance(int ofAHundred, Random random) {
        return random.nextInt(100) < ofAHundred;
    }
}
