package org.sluice.streams.jira;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import biweekly.property.Attendee;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.sluice.streams.domain.CalendarFiles;
import org.sluice.streams.domain.CalendarFiles.UnreadableCalendar.Problem;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.TurnLine;

/** Files of iCalendar (RFC 5545), read and written by biweekly. */
public final class ICalendarFiles implements CalendarFiles {

    private static final Set<Frequency> FREQUENCIES =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** A calendar of turns has one event or two for each day at the most. */
    private static final int MOST_EVENTS = 2000;

    /** Each takes the server some thousandth of a second, those that were made for it up to a tenth. */
    private static final int MOST_REPEATING = 200;

    /** How many years back a count may begin. */
    private static final int LONG_AGO = 10;

    /** How often calendars may ask again: turns change a few times a week. */
    private static final Duration REFRESH = Duration.builder().hours(4).build();

    @Override
    public List<TurnLine> read(String text, ZoneId zone, Days days) throws UnreadableCalendar {
        List<EventDays> found = new ArrayList<>();
        int repeating = 0;
        for (ICalendar calendar : calendars(text, zone)) {
            for (VEvent event : calendar.getEvents()) {
                repeating += event.getRecurrenceRule() == null ? 0 : 1;
                requireTurns(event, repeating, days);
                for (EventDays one : EventDays.of(event, zone, days, MOST_EVENTS + 1)) {
                    found.add(one);
                }
                if (found.size() > MOST_EVENTS) {
                    throw new UnreadableCalendar(Problem.TOO_MANY, Integer.toString(MOST_EVENTS));
                }
            }
        }
        found.sort(Comparator.comparing(one -> one.days().from()));
        List<TurnLine> lines = new ArrayList<>();
        for (EventDays one : found) {
            String shown = one.days().from() + " " + title(one.event());
            lines.add(new TurnLine(lines.size() + 1, shown, Optional.of(one.days()), who(one.event())));
        }
        return List.copyOf(lines);
    }

    /**
     * What repeats by the second, or several times a day, fills the memory; what is counted from long ago has to be counted through from
     * there; and what excludes itself by a rule is never done.
     */
    private static void requireTurns(VEvent event, int repeating, Days days) throws UnreadableCalendar {
        boolean often = Optional.ofNullable(event.getRecurrenceRule())
                .map(rule -> rule.getValue())
                .filter(rule -> !FREQUENCIES.contains(rule.getFrequency())
                        || timesADay(rule) > 1
                        || (rule.getCount() != null && isLongAgo(event, days)))
                .isPresent();
        if (often || !event.getExceptionRules().isEmpty()) {
            throw new UnreadableCalendar(Problem.REPEATS, title(event));
        }
        if (repeating > MOST_REPEATING) {
            throw new UnreadableCalendar(Problem.TOO_MANY, Integer.toString(MOST_REPEATING));
        }
    }

    private static int timesADay(Recurrence rule) {
        return Math.max(
                rule.getByHour().size(),
                Math.max(rule.getByMinute().size(), rule.getBySecond().size()));
    }

    private static boolean isLongAgo(VEvent event, Days days) {
        Instant oldest =
                days.from().minusYears(LONG_AGO).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.ofNullable(event.getDateStart())
                .map(start -> start.getValue())
                .filter(start -> start.toInstant().isBefore(oldest))
                .isPresent();
    }

    /** A text that holds no calendar is read as none at all. */
    private static List<ICalendar> calendars(String text, ZoneId zone) throws UnreadableCalendar {
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            List<ICalendar> calendars = reader.readAll();
            if (calendars.isEmpty()) {
                throw new UnreadableCalendar(Problem.NO_CALENDAR, "there is no BEGIN:VCALENDAR in it");
            }
            return calendars;
        } catch (IOException e) {
            throw new UnreadableCalendar(Problem.NO_CALENDAR, "it breaks off: " + e.getMessage());
        }
    }

    /** Several who are invited are a meeting and not a turn: then what it is called has to say whose. */
    private static String who(VEvent event) {
        List<Attendee> invited = event.getAttendees();
        if (invited.size() != 1) {
            return title(event);
        }
        Attendee one = invited.get(0);
        return Optional.ofNullable(one.getEmail())
                .or(() -> Optional.ofNullable(one.getCommonName()))
                .orElseGet(() -> title(event));
    }

    private static String title(VEvent event) {
        return Optional.ofNullable(event.getSummary())
                .map(summary -> summary.getValue())
                .map(String::strip)
                .orElse("");
    }

    @Override
    public String write(String name, List<Event> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sluice for Jira//Turns//EN");
        calendar.addName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        for (Event event : events) {
            VEvent written = new VEvent();
            written.setUid(event.id());
            written.setSummary(event.title());
            written.setDateStart(date(event.days().from()), false);
            // A turn does not keep anybody from meetings.
            written.setTransparency(true);
            written.setDateEnd(date(event.days().to()), false);
            calendar.addEvent(written);
        }
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar of " + events.size() + " events was not written", e);
        }
        return out.toString();
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
