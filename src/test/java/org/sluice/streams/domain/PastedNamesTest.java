package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Tests {@link PastedNames}: what people paste, on Wednesday, the 25th of November 2026, in week 48. */
public class PastedNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    public void shouldReadANameAsItStandsWithoutWhatSurroundsIt() {
        assertThat(names("Karl Holm\n\n  Sara  \n\t\u2022 Mette\n* Ib\n- Eva,\n1) Bo;"))
                .containsExactly("Karl Holm", "Sara", "Mette", "Ib", "Eva", "1) Bo");
        assertThat(names("Karl Holm <karl@example.org>")).containsExactly("Karl Holm <karl@example.org>");
        assertThat(names("Anne-Marie\nO'Hara\nV\u00e9ra")).containsExactly("Anne-Marie", "O'Hara", "V\u00e9ra");
    }

    @Test
    public void shouldLeaveATurnToNobodyByADash() {
        assertThat(names("-\n\u2013\n \u2014 ")).containsExactly("", "", "");
        assertThat(days("2026-12-24 -")).contains(new Days(day("2026-12-24"), day("2026-12-28")));
    }

    @Test
    public void shouldReadADayInAnyOfThreeForms() {
        Days week = new Days(day("2026-12-07"), day("2026-12-14"));

        assertThat(days("2026-12-07 Karl")).contains(week);
        assertThat(days("2026-12-07: Karl")).contains(week);
        assertThat(days("7.12.2026 Karl")).contains(week);
        assertThat(days("07/12/2026, Karl")).contains(week);
        assertThat(PastedNames.of("2026-12-07 Karl", Rhythm.DAY, TODAY)
                        .lines()
                        .get(0)
                        .days())
                .contains(Days.one(day("2026-12-07")));
    }

    @Test
    public void shouldLetATurnThatBeginsInTheWeekEndWithIt() {
        assertThat(days("2026-12-10 Karl")).contains(new Days(day("2026-12-10"), day("2026-12-14")));
        assertThat(days("2026-12-13 Karl")).contains(new Days(day("2026-12-13"), day("2026-12-14")));
    }

    @Test
    public void shouldReadTheNextWeekOfANumberInThreeLanguages() {
        Days week50 = new Days(day("2026-12-07"), day("2026-12-14"));

        assertThat(List.of("week 50 Karl", "Uge 50: Karl", "vecka 50 Karl", "v. 50 Karl", "V50 Karl", "w50, Karl"))
                .allSatisfy(line -> assertThat(days(line)).contains(week50));
        assertThat(days("week 48 Karl")).contains(new Days(day("2026-11-23"), day("2026-11-30")));
        assertThat(days("week 47 Karl")).contains(new Days(day("2027-11-22"), day("2027-11-29")));
        assertThat(days("week 53 Karl")).contains(new Days(day("2026-12-28"), day("2027-01-04")));
    }

    @Test
    public void shouldTakeNoNameForAWeek() {
        assertThat(days("Vera")).isEmpty();
        assertThat(days("Week")).isEmpty();
        assertThat(days("w500")).isEmpty();
        assertThat(names("v12\nw3abc\nV. 12 v12")).containsExactly("v12", "w3abc", "v12");
        assertThat(names("vibeke50")).containsExactly("vibeke50");
    }

    @Test
    public void shouldTellTheNumberOfEachLineThatNamesNoDay() {
        PastedNames read = PastedNames.of("Karl\n\n2026-02-30 Sara\nweek 54 Ib\n31.9.2026 Eva", Rhythm.WEEK, TODAY);

        assertThat(read.lines()).hasSize(1);
        assertThat(read.findings()).extracting(TurnFinding::line).containsExactly(3, 4, 5);
        assertThat(read.findings()).extracting(TurnFinding::text).contains("2026-02-30 Sara");
        assertThat(read.findings()).allMatch(finding -> finding.reason() == TurnFinding.Reason.NO_DAY);
    }

    @Test
    public void shouldTellALineThatSaysWhenAndNotWho() {
        PastedNames read = PastedNames.of("2026-12-07\nweek 50:\nuge 51 -", Rhythm.WEEK, TODAY);

        assertThat(read.findings())
                .extracting(TurnFinding::line, TurnFinding::reason)
                .containsExactly(tuple(1, TurnFinding.Reason.NO_NAME), tuple(2, TurnFinding.Reason.NO_NAME));
        assertThat(read.lines()).hasSize(1);
    }

    private static List<String> names(String text) {
        return PastedNames.of(text, Rhythm.WEEK, TODAY).lines().stream()
                .map(TurnLine::name)
                .toList();
    }

    private static Optional<Days> days(String line) {
        return PastedNames.of(line, Rhythm.WEEK, TODAY).lines().get(0).days();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
