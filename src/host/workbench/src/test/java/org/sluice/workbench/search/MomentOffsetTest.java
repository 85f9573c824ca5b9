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

/** How far a date function's argument moves it. It is Wednesday 28 October 2026 in Copenhagen, winter time since Sunday. */
public class MomentOffsetTest {
    private final Moments moments = new Moments(
            Clock.fixed(Instant.parse("2026-10-28T11:30:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/Copenhagen"));

    @Test
    public void shouldCountInTheFunctionsOwnUnitWhereNoneIsSaid() {
        assertThat(function("startOfDay", "-1")).isEqualTo("2026-10-26T23:00:00Z");
        assertThat(function("startOfWeek", "1")).isEqualTo("2026-11-01T23:00:00Z");
        assertThat(function("startOfMonth", "+1")).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(function("startOfYear", "-1")).isEqualTo("2024-12-31T23:00:00Z");
    }

    @Test
    public void shouldTellMonthsFromMinutesByTheCase() {
        assertThat(function("startOfMonth", "-1M")).isEqualTo("2026-08-31T22:00:00Z");
        assertThat(function("startOfMonth", "-1m")).isEqualTo("2026-09-30T21:59:00Z");
        assertThat(function("startOfDay", "-1y")).isEqualTo("2025-10-27T23:00:00Z");
    }

    @Test
    public void shouldEndTheOtherMonthWhateverItsLength() {
        assertThat(function("endOfMonth", "-1")).isEqualTo("2026-09-30T21:59:59Z");
        assertThat(function("endOfMonth", "4M")).isEqualTo("2027-02-28T22:59:59Z");
        assertThat(function("endOfYear", "1y")).isEqualTo("2027-12-31T22:59:59Z");
    }

    @Test
    public void shouldCountDaysByTheCalendarAcrossTheChangeOfTheClocks() {
        assertThat(function("startOfDay", "-7d")).isEqualTo("2026-10-20T22:00:00Z");
        assertThat(function("startOfWeek", "-1w")).isEqualTo("2026-10-18T22:00:00Z");
        assertThat(function("endOfDay", "-1w")).isEqualTo("2026-10-21T21:59:59Z");
    }

    @Test
    public void shouldCountHoursAndMinutesFromTheEdge() {
        assertThat(function("startOfDay", "9h")).isEqualTo("2026-10-28T08:00:00Z");
        assertThat(function("endOfDay", "-30m")).isEqualTo("2026-10-28T22:29:59Z");
    }

    @Test
    public void shouldRefuseAnArgumentThatIsNoIncrement() {
        for (String text : List.of("soon", "1x", "--1d", "1d 2h", "", "-")) {
            assertThatThrownBy(() -> function("startOfDay", text))
                    .as(text)
                    .isInstanceOf(JqlException.class)
                    .hasMessage("Duration for function 'startOfDay' should have the format (+/-)n(yMwdhm),"
                            + " e.g -1M for 1 month earlier.");
        }
    }

    @Test
    public void shouldRefuseMoreArgumentsThanItTakes() {
        assertThatThrownBy(() -> function("now", "-1d"))
                .hasMessage("Function 'now' expected at most '0' arguments but received '1'.");
        assertThatThrownBy(() -> function("endOfDay", "1", "2"))
                .hasMessage("Function 'endOfDay' expected at most '1' arguments but received '2'.");
    }

    @Test
    public void shouldRefuseAPeriodThatNoCalendarHolds() {
        assertThatThrownBy(() -> moments.of(new Operand.Value("-99999999999999999999d"), context()))
                .isInstanceOf(JqlException.class);
        assertThatThrownBy(() -> moments.of(new Operand.Value("9999999999999w"), context()))
                .isInstanceOf(JqlException.class);
        assertThatThrownBy(() -> function("startOfDay", "99999999999999999999d"))
                .isInstanceOf(JqlException.class);
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
