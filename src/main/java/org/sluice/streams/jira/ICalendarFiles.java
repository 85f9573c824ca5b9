package org.sluice.streams.jira;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import biweekly.property.Attendee;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.sluice.streams.domain.CalendarFiles;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.TurnLine;

/** Files of iCalendar (RFC 5545), read and written by biweekly. */
public final class ICalendarFiles implements CalendarFiles {

    /** A calendar of turns has one event or two for each day at the most. */
    private static final int MOST_EVENTS = 2000;

    @Override
    public List<TurnLine> read(String text, ZoneId zone, Days days) throws UnreadableCalendar {
        List<EventDays> found = new ArrayList<>();
        for (ICalendar calendar : calendars(text, zone)) {
            for (VEvent event : calendar.getEvents()) {
                EventDays.of(event, zone, days).limit(MOST_EVENTS).forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(one -> one.days().from()));
        List<TurnLine> lines = new ArrayList<>();
        for (EventDays one : found.subList(0, Math.min(found.size(), MOST_EVENTS))) {
            String shown = one.days().from() + " " + title(one.event());
            lines.add(new TurnLine(lines.size() + 1, shown, Optional.of(one.days()), who(one.event())));
        }
        return List.copyOf(lines);
    }

    /** A text that holds no calendar is read as none at all. */
    private static List<ICalendar> calendars(String text, ZoneId zone) throws UnreadableCalendar {
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            List<ICalendar> calendars = reader.readAll();
            if (calendars.isEmpty()) {
                throw new UnreadableCalendar("there is no BEGIN:VCALENDAR in it");
            }
            return calendars;
        } catch (IOException e) {
            throw new UnreadableCalendar("it breaks off: " + e.getMessage());
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
        for (Event event : events) {
            VEvent written = new VEvent();
            written.setUid(event.id());
            written.setSummary(event.title());
            written.setDateStart(date(event.days().from()), false);
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
