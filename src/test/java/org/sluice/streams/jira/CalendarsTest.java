package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.sluice.streams.domain.CalendarFiles.Event;
import org.sluice.streams.domain.CalendarFiles.UnreadableCalendar;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.TurnLine;

/** Tests {@link ICalendarFiles} and {@link JollydayHolidays}: what the libraries make of real calendars. */
public class CalendarsTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Days SEASON = new Days(day("2026-11-23"), day("2027-06-30"));

    @Test
    public void shouldKnowTheHolidaysOfDenmark() {
        // Store bededag was the fourth Friday after Easter, for the last time in 2023.
        assertThat(new JollydayHolidays().among(year(2026), Country.DENMARK))
                .containsExactlyInAnyOrderElementsOf(days(
                        "2026-01-01",
                        "2026-04-02",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-14",
                        "2026-05-24",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26"));
        assertThat(new JollydayHolidays().among(year(2023), Country.DENMARK)).contains(day("2023-05-05"));
    }

    @Test
    public void shouldKnowTheHolidaysOfSweden() {
        assertThat(new JollydayHolidays().among(year(2026), Country.SWEDEN))
                .containsExactlyInAnyOrderElementsOf(days(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-24",
                        "2026-06-06",
                        "2026-06-19",
                        "2026-06-20",
                        "2026-10-31",
                        "2026-12-24",
                        "2026-12-25",
                        "2026-12-26",
                        "2026-12-31"));
        assertThat(new JollydayHolidays().among(year(2026), Country.NONE)).isEmpty();
    }

    @Test
    public void shouldReadWholeDaysTimesInvitationsAndRepetitions() throws Exception {
        String file = calendar(
                "DTSTART;VALUE=DATE:20261130|DTEND;VALUE=DATE:20261205|SUMMARY:Karl Holm",
                // Monday 8 to Monday 8 in Copenhagen, written in another zone, is seven days
                "DTSTART:20261207T070000Z|"
                        + "DTEND:20261214T070000Z|"
                        + "SUMMARY:On call|"
                        + "ATTENDEE;CN=Sara:mailto:sara@example.org",
                "DTSTART;VALUE=DATE:20261214|DURATION:P5D|RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2|SUMMARY:Mette",
                "DTSTART;VALUE=DATE:20261221|STATUS:CANCELLED|SUMMARY:Karl Holm",
                "DTSTART;VALUE=DATE:20260101|SUMMARY:Long over");

        List<TurnLine> lines = new ICalendarFiles().read(file, COPENHAGEN, SEASON);

        assertThat(lines)
                .extracting(line -> line.days().orElseThrow(), TurnLine::name)
                .containsExactly(
                        tuple(new Days(day("2026-11-30"), day("2026-12-05")), "Karl Holm"),
                        tuple(new Days(day("2026-12-07"), day("2026-12-14")), "sara@example.org"),
                        tuple(new Days(day("2026-12-14"), day("2026-12-19")), "Mette"),
                        tuple(new Days(day("2026-12-28"), day("2027-01-02")), "Mette"));
    }

    @Test
    public void shouldReadBackWhatItWrites() throws Exception {
        Days days = new Days(day("2026-11-30"), day("2026-12-05"));

        String text = new ICalendarFiles().write("My turns", List.of(new Event("turn-1", days, "On urgent: \u00c5se")));

        assertThat(text)
                .contains("BEGIN:VCALENDAR", "UID:turn-1", "DTSTART;VALUE=DATE:20261130", "TRANSP:TRANSPARENT")
                .contains("X-WR-CALNAME:My turns", "REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        assertThat(new ICalendarFiles().read(text, COPENHAGEN, SEASON))
                .extracting(TurnLine::name, line -> line.days().orElseThrow())
                .containsExactly(tuple("On urgent: \u00c5se", days));
    }

    @Test
    public void shouldRefuseWhatRepeatsAsNoTurnDoes() {
        for (String rule : List.of("SECONDLY", "MINUTELY", "HOURLY", "DAILY|EXRULE:FREQ=DAILY")) {
            assertThat(problem(calendar("DTSTART:20261130T000000|SUMMARY:Karl|RRULE:FREQ=" + rule)))
                    .isEqualTo("REPEATS: Karl");
        }
    }

    @Test
    public void shouldRefuseMoreThanTurnsCouldBeOverTheWholeFile() {
        String[] daily = Stream.generate(() -> "DTSTART;VALUE=DATE:20261130|RRULE:FREQ=DAILY")
                .limit(15)
                .toArray(String[]::new);
        String[] yearly = Stream.generate(() -> "DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;COUNT=1")
                .limit(201)
                .toArray(String[]::new);

        assertThat(problem(calendar(daily))).isEqualTo("TOO_MANY: 2000");
        assertThat(problem(calendar(yearly))).isEqualTo("TOO_MANY: 200");
    }

    /** A count is counted through from its beginning: a few lines would keep the server busy for hours. */
    @Test
    public void shouldRefuseWhatRepeatsSeveralTimesADayOrIsCountedFromLongAgo() {
        String many =
                Stream.iterate(0, i -> i < 60, i -> i + 1).map(String::valueOf).collect(Collectors.joining(","));
        for (String rule : List.of(
                "20261130T000000|RRULE:FREQ=DAILY;BYHOUR=8,9",
                "20261130T000000|RRULE:FREQ=YEARLY;BYMINUTE=" + many,
                "19000101T000000|RRULE:FREQ=DAILY;COUNT=2000000000;BYSECOND=" + many,
                "19000101T000000|RRULE:FREQ=DAILY;COUNT=2000000000")) {
            assertThat(problem(calendar("SUMMARY:Karl|DTSTART:" + rule))).isEqualTo("REPEATS: Karl");
        }
        assertThat(problem(calendar("DTSTART:19000101T080000|RRULE:FREQ=WEEKLY;BYHOUR=8|SUMMARY:Karl")))
                .startsWith("read ");
        assertThat(problem(calendar("DTSTART:20240101T080000|RRULE:FREQ=WEEKLY;COUNT=500|SUMMARY:Karl")))
                .startsWith("read ");
    }

    private static String problem(String file) {
        try {
            return "read " + new ICalendarFiles().read(file, COPENHAGEN, SEASON).size();
        } catch (UnreadableCalendar e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    public void shouldRefuseWhatIsNoCalendar() {
        assertThatThrownBy(() -> new ICalendarFiles().read("Karl\nSara", COPENHAGEN, SEASON))
                .isInstanceOf(UnreadableCalendar.class);
    }

    private static String calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR|VERSION:2.0|");
        Stream.of(events).forEach(event -> text.append("BEGIN:VEVENT|" + event + "|END:VEVENT|"));
        return text.append("END:VCALENDAR|").toString().replace("|", "\r\n");
    }

    private static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
