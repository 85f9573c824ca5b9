package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.sluice.streams.domain.TeamMembers.Match;
import org.sluice.streams.domain.TurnFinding.Reason;

/** Tests {@link TurnEntry}, {@link PastedNames} and {@link Rota}: days worked out on the calendar of the end of 2026. */
public class TurnEntryTest {

    /** A Monday. */
    private static final LocalDate NOV_30 = LocalDate.of(2026, 11, 30);

    private static final LocalDate DEC_2 = NOV_30.plusDays(2);
    private static final TurnSettings DANISH = TurnSettings.FIRST;

    @Test
    public void shouldGoRoundByWeekAndLeaveFreeDaysOut() {
        TurnEntry.Entered entered = read("karl\nsara", Rhythm.WEEK, DEC_2, LocalDate.of(2026, 12, 19));

        // from Wednesday on: what is left of the first week, then whole weeks, Monday to Friday
        assertThat(entered.rota().turns(Rhythm.WEEK))
                .containsExactly(
                        turn("karl", DEC_2, NOV_30.plusDays(5)),
                        turn("sara", NOV_30.plusDays(7), NOV_30.plusDays(12)),
                        turn("karl", NOV_30.plusDays(14), NOV_30.plusDays(19)));
        assertThat(entered.findings()).isEmpty();
    }

    @Test
    public void shouldTakeTheNextWorkingDayByDay() {
        TurnEntry.Entered entered = read("karl\nsara\n-\nkarl", Rhythm.DAY, NOV_30.plusDays(3), NOV_30.plusDays(3));

        // Thursday, Friday, nobody on Monday, Tuesday
        assertThat(entered.rota().turns(Rhythm.DAY))
                .extracting(turn -> turn.days().from(), Turn::holder)
                .containsExactly(
                        tuple(NOV_30.plusDays(3), "karl"),
                        tuple(NOV_30.plusDays(4), "sara"),
                        tuple(NOV_30.plusDays(8), "karl"));
        assertThat(entered.rota().gaps(entered.about())).containsExactly(Days.one(NOV_30.plusDays(7)));
    }

    @Test
    public void shouldReadDaysAndWeeksAsPeopleWriteThem() {
        String pasted = "\u2022 uge 50: karl\nv. 51 sara,\n2026-12-21 - karl\n28/12/2026 sara\n\n4.1.2027 karl";

        TurnEntry.Entered entered = read(pasted, Rhythm.WEEK, NOV_30, NOV_30);

        assertThat(entered.findings()).isEmpty();
        assertThat(entered.rota().turns(Rhythm.WEEK))
                .extracting(turn -> turn.days().from(), Turn::holder)
                .containsExactly(
                        tuple(NOV_30.plusWeeks(1), "karl"),
                        tuple(NOV_30.plusWeeks(2), "sara"),
                        tuple(NOV_30.plusWeeks(3), "karl"),
                        tuple(NOV_30.plusWeeks(4), "sara"),
                        tuple(NOV_30.plusWeeks(5), "karl"));
    }

    @Test
    public void shouldTellEachLineThatCannotBeMeant() {
        String pasted =
                "karl\nnobody\nsaras\nguest\n2026-11-30 sara\n2026-11-01 sara\n2027-02-30 sara\n2029-01-01 sara";

        TurnEntry.Entered entered = read(pasted, Rhythm.WEEK, NOV_30, NOV_30);

        assertThat(entered.findings())
                .extracting(TurnFinding::line, TurnFinding::reason)
                .containsExactly(
                        tuple(2, Reason.UNKNOWN),
                        tuple(3, Reason.AMBIGUOUS),
                        tuple(4, Reason.MAY_NOT),
                        tuple(5, Reason.TAKEN),
                        tuple(6, Reason.OVER),
                        tuple(8, Reason.NO_DAY));
        assertThat(PastedNames.of(pasted + "\nweek 60 sara", Rhythm.WEEK, NOV_30)
                        .findings())
                .extracting(TurnFinding::line)
                .containsExactly(7, 9);
    }

    @Test
    public void shouldBeAboutTheDaysOfItsLinesAndNoneBetween() {
        TurnEntry.Entered entered = read("2026-12-01 karl\n2027-03-01 sara", Rhythm.DAY, NOV_30, NOV_30);

        assertThat(entered.about()).containsExactly(NOV_30.plusDays(1), LocalDate.of(2027, 3, 1));
    }

    @Test
    public void shouldTellALineThatNamesFreeDaysAlone() {
        TurnEntry.Entered entered = read("2026-12-05 karl\n2026-12-06 -", Rhythm.DAY, NOV_30, NOV_30);

        assertThat(entered.findings())
                .extracting(TurnFinding::line, TurnFinding::reason)
                .containsExactly(tuple(1, Reason.FREE));
        assertThat(entered.about()).isEmpty();
    }

    @Test
    public void shouldTellWhatAnotherRotaTakesAway() {
        Rota before = Rota.of(Map.of(NOV_30, "karl", DEC_2, "sara", DEC_2.plusDays(1), "karl"));
        Rota after = Rota.of(Map.of(NOV_30, "karl", DEC_2, "karl"));

        assertThat(before.lost(Set.of(NOV_30, DEC_2), after).holders()).isEqualTo(Map.of(DEC_2, "sara"));
    }

    @Test
    public void shouldSwapTheDaysOfTwoTurnsAndNoOthers() {
        Rota rota = read("karl\nsara\nkarl", Rhythm.WEEK, NOV_30, NOV_30).rota();
        Turn first = rota.turnAt(NOV_30, Rhythm.WEEK).orElseThrow();
        Turn second = rota.turnAt(NOV_30.plusWeeks(1), Rhythm.WEEK).orElseThrow();

        Rota swapped = rota.swapped(first, second);

        assertThat(swapped.turns(Rhythm.WEEK)).extracting(Turn::holder).containsExactly("sara", "karl", "karl");
        assertThat(swapped.holders())
                .hasSize(15)
                .containsOnlyKeys(rota.holders().keySet());
        assertThat(swapped.turnAt(NOV_30.plusDays(5), Rhythm.WEEK)).isEmpty();
    }

    @Test
    public void shouldGiveEachDayToOneHolderAtTheMostWhateverIsPasted() {
        qt().forAll(
                        lists().of(integers().between(0, 60)).ofSizeBetween(1, 12),
                        integers().between(0, 2))
                .checkAssert((days, form) -> {
                    String pasted = days.stream()
                            .map(day ->
                                    (form == 0 ? "" : NOV_30.plusDays(day) + " ") + (day % 2 == 0 ? "karl" : "sara"))
                            .collect(Collectors.joining("\n"));
                    TurnEntry.Entered entered =
                            read(pasted, form == 1 ? Rhythm.DAY : Rhythm.WEEK, NOV_30, NOV_30.plusDays(90));
                    List<LocalDate> held = entered.rota().turns(Rhythm.WEEK).stream()
                            .flatMap(turn -> turn.days().each())
                            .filter(day -> entered.rota().holder(day).isPresent())
                            .toList();
                    assertThat(held).doesNotHaveDuplicates().allMatch(entered.about()::contains);
                    assertThat(held).hasSameSizeAs(entered.rota().holders().keySet());
                });
    }

    private static TurnEntry.Entered read(String pasted, Rhythm rhythm, LocalDate start, LocalDate until) {
        return TurnEntry.read(
                PastedNames.of(pasted, rhythm, NOV_30).lines(),
                rhythm,
                start,
                until,
                free(new Days(NOV_30, NOV_30.plusYears(1))),
                TurnEntryTest::member);
    }

    private static Set<LocalDate> free(Days days) {
        return new FreeDays((among, country) -> Set.of()).among(days, DANISH);
    }

    private static Turn turn(String holder, LocalDate from, LocalDate to) {
        return new Turn(new Days(from, to), holder);
    }

    private static Match member(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "karl", "sara" -> Match.of(name);
            case "saras" -> Match.none(Reason.AMBIGUOUS);
            case "guest" -> Match.none(Reason.MAY_NOT);
            default -> Match.none(Reason.UNKNOWN);
        };
    }
}
