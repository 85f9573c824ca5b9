package org.sluice.streams.domain;

import java.time.Duration;

/**
 * What a team has agreed about its turns.
 *
 * @param rhythm how long a turn is where nobody says otherwise
 * @param country whose public holidays count
 * @param skipHolidays nobody has the turn on a public holiday
 * @param skipWeekends nobody has the turn on Saturday and Sunday
 * @param offerAfter after how long an urgent task that the person on urgent did not take is offered to all; nothing: at once
 */
public record TurnSettings(
        Rhythm rhythm, Country country, boolean skipHolidays, boolean skipWeekends, Duration offerAfter) {

    /** The longest that one person may be asked alone: a day. */
    public static final Duration LONGEST_OFFER = Duration.ofDays(1);

    /** What holds until a team says otherwise. */
    public static final TurnSettings FIRST =
            new TurnSettings(Rhythm.WEEK, Country.NONE, true, true, Duration.ofMinutes(15));

    /** Refuses an offer that lasts for less than nothing or for more than a day. */
    public TurnSettings {
        if (offerAfter.isNegative() || offerAfter.compareTo(LONGEST_OFFER) > 0) {
            throw new IllegalArgumentException("an offer of " + offerAfter + " is not between nothing and a day");
        }
    }
}
