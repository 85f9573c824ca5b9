package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** It is Wednesday 21 October 2026, 13:30 in Copenhagen, four days before summer time ends. */
public class MomentsTest {
    private static final Instant NOON_UTC = Instant.parse("2026-10-21T11:30:00Z");

    private final Moments moments = new Moments(Clock.fixed(NOON_UTC, ZoneOffset.UTC), ZoneId.of("Europe/Copenhagen"));

    @Test
    public void shouldReadDaysAndMinutesInTheZone() {
        assertThat(text("2026-10-21")).isEqualTo("2026-10-20T22:00:00Z");
        assertThat(text("2026/10/21")).isEqualTo("2026-10-20T22:00:00Z");
        assertThat(text("2026-01-05 08:15")).isEqualTo("2026-01-05T07:15:00Z");
        assertThat(text("2026/01/05 08:15")).isEqualTo("2026-01-05T07:15:00Z");
    }

    @Test
    public void shouldCountPeriodsFromNow() {
        assertThat(text("-1d")).isEqualTo("2026-10-20T11:30:00Z");
        assertThat(text("2w")).isEqualTo("2026-11-04T11:30:00Z");
        assertThat(text("-1w 2d")).isEqualTo("2026-10-12T11:30:00Z");
        assertThat(text("-90m")).isEqualTo("2026-10-21T10:00:00Z");
        assertThat(text("+1h")).isEqualTo("2026-10-21T12:30:00Z");
    }

    @Test
    public void shouldKnowWhereDaysWeeksMonthsAndYearsBegin() {
        assertThat(function("startOfDay")).isEqualTo("2026-10-20T22:00:00Z");
        assertThat(function("endOfDay")).isEqualTo("2026-10-21T21:59:59Z");
        assertThat(function("startOfWeek")).isEqualTo("2026-10-18T22:00:00Z");
        assertThat(function("endOfWeek")).isEqualTo("2026-10-25T22:59:59Z");
        assertThat(function("startOfMonth")).isEqualTo("2026-09-30T22:00:00Z");
        assertThat(function("endOfMonth")).isEqualTo("2026-10-31T22:59:59Z");
        assertThat(function("startOfYear")).isEqualTo("2025-12-31T23:00:00Z");
        assertThat(function("endOfYear")).isEqualTo("2026-12-31T22:59:59Z");
        assertThat(function("now")).isEqualTo("2026-10-21T11:30:00Z");
    }

    @Test
    public void shouldMoveAFunctionByItsArgument() {
        assertThat(function("startOfDay", "-1d")).isEqualTo("2026-10-19T22:00:00Z");
        assertThat(function("startOfWeek", "1w")).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    public void shouldNameWhatIsNoDate() {
        for (String text : List.of("yesterday", "2026-02-30", "12", "2026-1-1")) {
            assertThatThrownBy(() -> text(text))
                    .as(text)
                    .isInstanceOf(JqlException.class)
                    .hasMessageStartingWith("Date value '" + text + "' for field 'created' is invalid.");
        }
        assertThatThrownBy(() -> function("someday")).hasMessage("Unable to find JQL function 'someday()'.");
    }

    @Test
    public void shouldKnowYearsOfFourDigitsOnly() {
        String much = "9999999w ".repeat(20).strip();
        for (String text : List.of(
                "+999999999/12/31", "-999999999-01-01", "0000/01/01", "+10001-01-01", much, "-" + much, "9999999w")) {
            assertThatThrownBy(() -> text(text))
                    .as(text)
                    .isInstanceOf(JqlException.class)
                    .hasMessageStartingWith("Date value '" + text + "' for field 'created' is invalid.");
        }
        assertThatThrownBy(() -> function("startOfYear", "999999y"))
                .hasMessageStartingWith("Date value 'startOfYear(999999y)' for field 'created' is invalid.");
        assertThat(text("9999-12-31")).isEqualTo("9999-12-30T23:00:00Z");
        assertThat(text("0001/01/02")).startsWith("0001-01-01T");
    }

    private String text(String text) {
        return moments.of(new Operand.Value(text), context()).toString();
    }

    private String function(String name, String... arguments) {
        return moments.of(new Operand.Function(name, List.of(arguments)), context())
                .toString();
    }

    private SearchContext context() {
        return new SearchContext(
                "created", Optional.empty(), moments, new JqlFunctions(), new Parameters(), Set.of(), false, Set.of());
    }
}
