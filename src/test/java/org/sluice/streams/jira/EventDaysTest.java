package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;
import org.sluice.streams.domain.CalendarFiles.UnreadableCalendar;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.TurnLine;

/** Tests {@link EventDays}: which days an event of a calendar has, in Copenhagen, from Wednesday, the 25th of November 2026. */
public class EventDaysTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Days AHEAD = new Days(LocalDate.of(2026, 11, 25), LocalDate.of(2027, 12, 1));

    @Test
    public void shouldCountDaysThatHaveBegunWhole() throws Exception {
        assertThat(days("DTSTART:20261130T080000|DTEND:20261204T160000")).containsExactly("2026-11-30 2026-12-05");
        assertThat(days("DTSTART:20261130T080000|DTEND:20261207T080000")).containsExactly("2026-11-30 2026-12-07");
        assertThat(days("DTSTART:20261130T080000|DTEND:20261130T160000")).containsExactly("2026-11-30 2026-12-01");
        assertThat(days("DTSTART:20261130T220000|DTEND:20261201T060000")).containsExactly("2026-11-30 2026-12-01");
        assertThat(days("DTSTART:20261130T080000|DTEND:20261201T080001")).containsExactly("2026-11-30 2026-12-02");
    }

    @Test
    public void shouldTakeADayWhereNoEndIsGiven() throws Exception {
        assertThat(days("DTSTART;VALUE=DATE:20261130")).containsExactly("2026-11-30 2026-12-01");
        assertThat(days("DTSTART:20261130T080000")).containsExactly("2026-11-30 2026-12-01");
        assertThat(days("DTSTART;VALUE=DATE:20261130|DTEND;VALUE=DATE:20261130"))
                .containsExactly("2026-11-30 2026-12-01");
        assertThat(days("DTSTART:20261130T080000|DURATION:PT0S")).containsExactly("2026-11-30 2026-12-01");
    }

    @Test
    public void shouldReadTimesOfOtherZonesByTheClockOfTheTeam() throws Exception {
        // half past midnight in Copenhagen is the evening before in Greenwich
        assertThat(days("DTSTART:20261129T233000Z|DTEND:20261130T100000Z")).containsExactly("2026-11-30 2026-12-01");
        assertThat(days("DTSTART;TZID=America/New_York:20261130T190000|DURATION:PT2H"))
                .containsExactly("2026-12-01 2026-12-02");
    }

    @Test
    public void shouldNotMindTheNightThatSummerTimeBegins() throws Exception {
        // from Saturday to Sunday at the same hour are twenty-three hours on the 28th of March 2027
        assertThat(days("DTSTART;TZID=Europe/Copenhagen:20270327T080000|DTEND;TZID=Europe/Copenhagen:20270328T080000"))
                .containsExactly("2027-03-27 2027-03-28");
        assertThat(days("DTSTART;VALUE=DATE:20270322|DTEND;VALUE=DATE:20270329"))
                .containsExactly("2027-03-22 2027-03-29");
    }

    @Test
    public void shouldRepeatAsLongAsItIsAskedFor() throws Exception {
        List<String> weeks = days("DTSTART;VALUE=DATE:20261130|DURATION:P5D|RRULE:FREQ=WEEKLY;INTERVAL=3");

        assertThat(weeks).startsWith("2026-11-30 2026-12-05", "2026-12-21 2026-12-26", "2027-01-11 2027-01-16");
        assertThat(weeks).hasSize(18);
        assertThat(weeks.get(17)).isEqualTo("2027-11-22 2027-11-27");
    }

    @Test
    public void shouldRepeatAcrossTheBeginOfSummerTimeOnTheSameWeekday() throws Exception {
        assertThat(days("DTSTART;VALUE=DATE:20270315|RRULE:FREQ=WEEKLY;COUNT=4"))
                .containsExactly(
                        "2027-03-15 2027-03-16",
                        "2027-03-22 2027-03-23",
                        "2027-03-29 2027-03-30",
                        "2027-04-05 2027-04-06");
        assertThat(days("DTSTART;TZID=Europe/Copenhagen:20270322T003000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2"))
                .containsExactly("2027-03-22 2027-03-23", "2027-03-29 2027-03-30");
    }

    @Test
    public void shouldLeaveOutWhatWasTakenOutOfARepetition() throws Exception {
        assertThat(days("DTSTART;VALUE=DATE:20261130|RRULE:FREQ=WEEKLY;COUNT=3|EXDATE;VALUE=DATE:20261207"))
                .containsExactly("2026-11-30 2026-12-01", "2026-12-14 2026-12-15");
    }

    @Test
    public void shouldKeepWhatHasBegunAndLeaveWhatIsOver() throws Exception {
        assertThat(days("DTSTART;VALUE=DATE:20261123|DTEND;VALUE=DATE:20261128"))
                .containsExactly("2026-11-23 2026-11-28");
        assertThat(days("DTSTART;VALUE=DATE:20261123|DTEND;VALUE=DATE:20261125"))
                .isEmpty();
        assertThat(days("DTSTART;VALUE=DATE:20271201")).isEmpty();
        assertThat(days("DTSTART;VALUE=DATE:20200106|DURATION:P5D|RRULE:FREQ=WEEKLY"))
                .startsWith("2026-11-23 2026-11-28");
    }

    @Test
    public void shouldLeaveOutWhatWasCancelledOrSaysNoTime() throws Exception {
        assertThat(days("DTSTART;VALUE=DATE:20261130|STATUS:CANCELLED")).isEmpty();
        assertThat(days("STATUS:CONFIRMED")).isEmpty();
    }

    @Test
    public void shouldNameWhoIsInvitedAloneAndElseWhatItIsCalled() throws Exception {
        String day = "DTSTART;VALUE=DATE:20261130|SUMMARY: Karl Holm |";

        assertThat(names(day)).containsExactly("Karl Holm");
        assertThat(names(day + "ATTENDEE;CN=Sara Lind:mailto:sara@example.org|"))
                .containsExactly("sara@example.org");
        assertThat(names(day + "ATTENDEE;CN=Sara Lind:urn:uuid:1|")).containsExactly("Sara Lind");
        assertThat(names(day + "ATTENDEE:mailto:sara@example.org|ATTENDEE:mailto:ib@example.org|"))
                .containsExactly("Karl Holm");
        assertThat(names("DTSTART;VALUE=DATE:20261130|")).containsExactly("");
    }

    private static List<String> days(String event) throws UnreadableCalendar {
        return lines(event + "|").stream()
                .map(line -> line.days().orElseThrow())
                .map(days -> days.from() + " " + days.to())
                .toList();
    }

    private static List<String> names(String event) throws UnreadableCalendar {
        return lines(event).stream().map(TurnLine::name).toList();
    }

    private static List<TurnLine> lines(String event) throws UnreadableCalendar {
        String text = "BEGIN:VCALENDAR|VERSION:2.0|BEGIN:VEVENT|" + event + "END:VEVENT|END:VCALENDAR|";
        return new ICalendarFiles().read(text.replace("|", "\r\n"), COPENHAGEN, AHEAD);
    }
}
