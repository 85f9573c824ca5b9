package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.Test;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.FreeDays;
import org.sluice.streams.domain.Rhythm;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;
import org.sluice.testing.Stub;

/** Tests {@link AnswerDays} in Copenhagen, where 17 and 18 December 2026 are said to be holidays, for a team whose turns go on over weekends. */
public class AnswerDaysTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final TurnSettings turns =
            new TurnSettings(Rhythm.WEEK, Country.DENMARK, false, false, TurnSettings.FIRST.offerAfter());

    @Test
    public void shouldRemindOnTheSecondDayAtTheSameTime() {
        assertThat(reminder("2026-11-24T10:15")).isEqualTo(at("2026-11-26T10:15"));
    }

    @Test
    public void shouldCountNoWeekend() {
        assertThat(reminder("2026-11-26T16:00")).isEqualTo(at("2026-11-30T16:00"));
        assertThat(reminder("2026-11-27T16:00")).isEqualTo(at("2026-12-01T16:00"));
        assertThat(reminder("2026-11-28T09:00")).isEqualTo(at("2026-12-01T09:00"));
    }

    @Test
    public void shouldCountNoHoliday() {
        assertThat(reminder("2026-12-15T08:00")).isEqualTo(at("2026-12-21T08:00"));
        assertThat(reminder("2026-12-16T08:00")).isEqualTo(at("2026-12-22T08:00"));
    }

    @Test
    public void shouldKeepTheTimeOfTheDayWhereClocksAreChanged() {
        assertThat(reminder("2026-10-23T10:00")).isEqualTo(at("2026-10-27T10:00"));
        assertThat(reminder("2026-10-23T10:00")).isEqualTo(Instant.parse("2026-10-27T09:00:00Z"));
        assertThat(reminder("2026-03-26T02:30")).isEqualTo(at("2026-03-30T02:30"));
    }

    private Instant reminder(String asked) {
        Turns agreed = Stub.of(Turns.class).gives("settings", turns).make();
        FreeDays free = new FreeDays((days, country) ->
                country == Country.DENMARK ? Set.of(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 18)) : Set.of());
        return new AnswerDays(agreed, free).reminder(1, at(asked), ZONE);
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }
}
