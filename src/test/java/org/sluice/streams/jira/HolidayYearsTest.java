package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.Days;

/** Tests {@link JollydayHolidays} and {@link HolidayCalendar} over the years: what the library calculates is what almanacs say. */
public class HolidayYearsTest {

    /** Easter Sundays as the almanacs of both countries print them. */
    private static final Map<Integer, LocalDate> EASTER = Map.of(
            2024, LocalDate.of(2024, 3, 31),
            2025, LocalDate.of(2025, 4, 20),
            2026, LocalDate.of(2026, 4, 5),
            2027, LocalDate.of(2027, 3, 28),
            2028, LocalDate.of(2028, 4, 16),
            2029, LocalDate.of(2029, 4, 1),
            2030, LocalDate.of(2030, 4, 21));

    private final JollydayHolidays holidays = new JollydayHolidays();

    @Test
    public void shouldCountFromEasterInBothCountries() {
        EASTER.forEach((year, easter) -> {
            assertThat(of(Country.DENMARK, year))
                    .contains(
                            easter.minusDays(3),
                            easter.minusDays(2),
                            easter,
                            easter.plusDays(1),
                            easter.plusDays(39),
                            easter.plusDays(49),
                            easter.plusDays(50))
                    .hasSize(10);
            assertThat(of(Country.SWEDEN, year))
                    .contains(easter.minusDays(2), easter, easter.plusDays(1), easter.plusDays(39), easter.plusDays(49))
                    .doesNotContain(easter.minusDays(3), easter.plusDays(50));
        });
    }

    @Test
    public void shouldKnowMidsummerAndAllSaintsByTheirWeekdays() {
        IntStream.range(2024, 2040).forEach(year -> {
            Set<LocalDate> sweden = of(Country.SWEDEN, year);
            assertThat(sweden.stream().filter(day -> day.getMonthValue() == 6 && day.getDayOfMonth() > 18))
                    .extracting(LocalDate::getDayOfWeek)
                    .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
            assertThat(sweden.stream()
                            .filter(day -> !day.isBefore(LocalDate.of(year, 10, 31))
                                    && !day.isAfter(LocalDate.of(year, 11, 6))))
                    .extracting(LocalDate::getDayOfWeek)
                    .containsExactly(DayOfWeek.SATURDAY);
        });
    }

    @Test
    public void shouldTakeStoreBededagAwayFrom2024On() {
        IntStream.range(2018, 2024)
                .forEach(year -> assertThat(of(Country.DENMARK, year)).hasSize(11));
        IntStream.range(2024, 2040)
                .forEach(year -> assertThat(of(Country.DENMARK, year)).hasSize(10));
    }

    @Test
    public void shouldTellOnlyThoseAmongTheDaysAndAcrossNewYear() {
        Days turnOfTheYear = new Days(LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));

        assertThat(holidays.among(turnOfTheYear, Country.DENMARK)).containsExactly(LocalDate.of(2026, 12, 26));
        assertThat(holidays.among(
                        new Days(turnOfTheYear.from(), turnOfTheYear.to().plusDays(1)), Country.DENMARK))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
        assertThat(holidays.among(new Days(turnOfTheYear.to(), turnOfTheYear.to()), Country.SWEDEN))
                .isEmpty();
    }

    private Set<LocalDate> of(Country country, int year) {
        return holidays.among(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)), country);
    }
}
