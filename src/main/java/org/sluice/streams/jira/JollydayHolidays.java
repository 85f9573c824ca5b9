package org.sluice.streams.jira;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.parser.HolidayParser;
import de.focus_shift.jollyday.core.parser.impl.ChristianHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.parser.impl.FixedWeekdayBetweenFixedParser;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Holidays;

/**
 * The public holidays of Denmark and Sweden, by the calendars and calculations of Jollyday. Its own readers of these calendars bring a second
 * Jackson or a JAXB into Jira, and its look-up of them does not work in a bundle; so {@link HolidayCalendar} reads them.
 */
public final class JollydayHolidays implements Holidays {

    private static final Map<Country, String> FILES = Map.of(Country.DENMARK, "dk", Country.SWEDEN, "se");

    private final List<HolidayParser> parsers =
            List.of(new FixedParser(), new ChristianHolidayParser(), new FixedWeekdayBetweenFixedParser());
    private final Map<Country, HolidayCalendar> calendars = new ConcurrentHashMap<>();

    @Override
    public Set<LocalDate> among(Days days, Country country) {
        String file = FILES.get(country);
        if (file == null) {
            return Set.of();
        }
        HolidayCalendar calendar = calendars.computeIfAbsent(country, unread -> HolidayCalendar.read(file));
        return IntStream.rangeClosed(days.from().getYear(), days.to().getYear())
                .mapToObj(Year::of)
                .flatMap(year -> parsers.stream().flatMap(parser -> parser.parse(year, calendar).stream()))
                .map(Holiday::getDate)
                .filter(days::contains)
                .collect(Collectors.toSet());
    }
}
