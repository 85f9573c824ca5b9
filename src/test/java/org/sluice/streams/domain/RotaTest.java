package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

/** Tests {@link Rota}, {@link Days}, {@link FreeDays} and {@link TurnSettings}: half-open days, gaps, and what a turn is. */
public class RotaTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    public void shouldHoldTheFirstDayAndNotTheOneAfterTheLast() {
        Days days = new Days(MONDAY, MONDAY.plusDays(2));

        assertThat(days.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(days.contains(MONDAY)).isTrue();
        assertThat(days.contains(MONDAY.plusDays(1))).isTrue();
        assertThat(days.contains(MONDAY.plusDays(2))).isFalse();
        assertThat(days.each()).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    public void shouldHoldNothingWhenItEndsWhereItBegins() {
        Days none = new Days(MONDAY, MONDAY);

        assertThat(none.each()).isEmpty();
        assertThat(none.contains(MONDAY)).isFalse();
        assertThatThrownBy(() -> new Days(MONDAY, MONDAY.minusDays(1))).hasMessageContaining("2026-11-29");
    }

    @Test
    public void shouldMakeOneTurnOfAWeekWithAFreeDayInIt() {
        Rota rota = rota("karl", 0, 1, 3, 4);

        assertThat(rota.turns(Rhythm.WEEK)).containsExactly(new Turn(new Days(MONDAY, MONDAY.plusDays(5)), "karl"));
        assertThat(rota.holder(MONDAY.plusDays(2))).isEmpty();
    }

    @Test
    public void shouldBeginANewTurnWithTheWeekWithAnotherHolderAndByDayWithEachDay() {
        Rota rota = rota("karl", 0, 6, 7);
        Map<LocalDate, String> shared = new TreeMap<>(rota.holders());
        shared.put(MONDAY.plusDays(3), "sara");

        assertThat(rota.turns(Rhythm.WEEK)).hasSize(2);
        assertThat(Rota.of(shared).turns(Rhythm.WEEK))
                .extracting(Turn::holder)
                .containsExactly("karl", "sara", "karl", "karl");
        assertThat(rota.turns(Rhythm.DAY)).hasSize(3);
    }

    @Test
    public void shouldTellTheWeeksOfTwoYearsApart() {
        // the 28th of December 2026 begins week 53; week 53 of 2020 began on the 28th of December 2020
        Rota rota = Rota.of(Map.of(LocalDate.of(2020, 12, 28), "karl", LocalDate.of(2026, 12, 28), "karl"));

        assertThat(rota.turns(Rhythm.WEEK)).hasSize(2);
    }

    @Test
    public void shouldKeepTheWeekThatBelongsToTwoYearsInOneTurn() {
        Rota rota = Rota.of(Map.of(LocalDate.of(2026, 12, 31), "karl", LocalDate.of(2027, 1, 1), "karl"));

        assertThat(rota.turns(Rhythm.WEEK)).hasSize(1);
    }

    @Test
    public void shouldTellGapsAsLongAsTheyAreAndNoFreeDays() {
        Rota rota = rota("karl", 0, 4);
        Set<LocalDate> free = Set.of(MONDAY.plusDays(2), MONDAY.plusDays(5), MONDAY.plusDays(6));

        assertThat(rota.gaps(planned(free)))
                .containsExactly(
                        Days.one(MONDAY.plusDays(1)), Days.one(MONDAY.plusDays(3)), Days.one(MONDAY.plusDays(7)));
        assertThat(rota.gaps(planned(Set.of())))
                .containsExactly(
                        new Days(MONDAY.plusDays(1), MONDAY.plusDays(4)),
                        new Days(MONDAY.plusDays(5), MONDAY.plusDays(8)));
    }

    @Test
    public void shouldSwapTurnsOfDifferentLengthWithoutLosingADay() {
        Map<LocalDate, String> holders =
                new TreeMap<>(rota("karl", 0, 1, 2, 3, 4).holders());
        holders.put(MONDAY.plusDays(7), "sara");
        Rota rota = Rota.of(holders);

        Rota swapped = rota.swapped(
                rota.turns(Rhythm.WEEK).get(0), rota.turns(Rhythm.WEEK).get(1));

        assertThat(swapped.turns(Rhythm.WEEK))
                .containsExactly(
                        new Turn(new Days(MONDAY, MONDAY.plusDays(5)), "sara"),
                        new Turn(Days.one(MONDAY.plusDays(7)), "karl"));
        assertThat(swapped.swapped(
                                swapped.turns(Rhythm.WEEK).get(0),
                                swapped.turns(Rhythm.WEEK).get(1))
                        .holders())
                .isEqualTo(rota.holders());
    }

    @Test
    public void shouldBeFreeOnWeekendsAndHolidaysAsAgreed() {
        Days week = new Days(MONDAY, MONDAY.plusDays(7));
        FreeDays free = new FreeDays((days, country) -> country == Country.NONE ? Set.of() : Set.of(MONDAY));

        assertThat(free.among(week, agreed(Country.DENMARK, true, true)))
                .containsExactlyInAnyOrder(MONDAY, MONDAY.plusDays(5), MONDAY.plusDays(6));
        assertThat(free.among(week, agreed(Country.DENMARK, true, false))).containsExactly(MONDAY);
        assertThat(free.among(week, agreed(Country.NONE, true, false))).isEmpty();
        assertThat(free.among(week, agreed(Country.SWEDEN, false, false))).isEmpty();
    }

    @Test
    public void shouldOfferToOnePersonForADayAtTheMost() {
        assertThatThrownBy(() -> waiting(Duration.ofMinutes(-1))).hasMessageContaining("PT-1M");
        assertThatThrownBy(() -> waiting(Duration.ofMinutes(1441))).hasMessageContaining("PT24H1M");
        assertThat(waiting(Duration.ofDays(1)).offerAfter()).hasHours(24);
    }

    private static TurnSettings waiting(Duration offerAfter) {
        return new TurnSettings(Rhythm.WEEK, Country.NONE, true, true, offerAfter);
    }

    private static TurnSettings agreed(Country country, boolean holidays, boolean weekends) {
        return new TurnSettings(Rhythm.WEEK, country, holidays, weekends, Duration.ZERO);
    }

    private static Rota rota(String holder, int... days) {
        Map<LocalDate, String> holders = new TreeMap<>();
        for (int day : days) {
            holders.put(MONDAY.plusDays(day), holder);
        }
        return Rota.of(holders);
    }

    private static List<LocalDate> planned(Set<LocalDate> free) {
        return new Days(MONDAY, MONDAY.plusDays(8))
                .each()
                .filter(day -> !free.contains(day))
                .toList();
    }
}
