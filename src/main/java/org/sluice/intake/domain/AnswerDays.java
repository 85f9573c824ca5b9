package org.sluice.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.FreeDays;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;

/** How many working days a reporter has to answer: Saturdays, Sundays and the public holidays that the team has named are none. */
public final class AnswerDays {

    /** After so many of them a reporter who has not answered is reminded. */
    static final int REMINDED_AFTER = 2;

    /** Longer than any row of days on which nobody works. */
    private static final int LONGEST = 30;

    private final Turns turns;
    private final FreeDays free;

    /** Asks which holidays a team keeps. */
    public AnswerDays(Turns turns, FreeDays free) {
        this.turns = turns;
        this.free = free;
    }

    /**
     * When a reporter is reminded: on the second working day after the one on which they were asked, at the same time of the day.
     *
     * @param zone in which the team's days begin
     */
    public Instant reminder(long projectId, Instant asked, ZoneId zone) {
        ZonedDateTime then = asked.atZone(zone);
        LocalDate first = then.toLocalDate().plusDays(1);
        Set<LocalDate> none = free.among(new Days(first, first.plusDays(LONGEST)), working(projectId));
        LocalDate day = first.datesUntil(first.plusDays(LONGEST))
                .filter(one -> !none.contains(one))
                .skip(REMINDED_AFTER - 1)
                .findFirst()
                .orElse(first.plusDays(LONGEST));
        return then.with(day).toInstant();
    }

    /** Turns may go on over a weekend; offices do not. */
    private TurnSettings working(long projectId) {
        TurnSettings agreed = turns.settings(projectId);
        return new TurnSettings(agreed.rhythm(), agreed.country(), true, true, agreed.offerAfter());
    }
}
