package org.sluice.streams.jira;

import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.sluice.streams.domain.Days;

/** The days of an event, once for each time that it takes place. */
record EventDays(VEvent event, Days days) {

    private static final Duration DAY = Duration.ofDays(1);

    /** Those that touch some days, and no more than so many; none for an event that was cancelled or does not say when it is. */
    static List<EventDays> of(VEvent event, ZoneId zone, Days wanted, int most) {
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        if (cancelled || event.getDateStart() == null || event.getDateStart().getValue() == null) {
            return List.of();
        }
        ICalDate start = event.getDateStart().getValue();
        long length = Math.max(1, wholeDays(length(event, start, zone)));
        List<EventDays> found = new ArrayList<>();
        DateIterator times = event.getDateIterator(TimeZone.getTimeZone(zone));
        times.advanceTo(
                Date.from(wanted.from().minusDays(length + 1).atStartOfDay(zone).toInstant()));
        while (found.size() < most && times.hasNext()) {
            LocalDate from = day(start, times.next(), zone);
            if (!from.isBefore(wanted.to())) {
                break;
            }
            Days days = new Days(from, from.plusDays(length));
            if (days.to().isAfter(wanted.from())) {
                found.add(new EventDays(event, days));
            }
        }
        return found;
    }

    private static LocalDate day(ICalDate start, Date time, ZoneId zone) {
        if (start.hasTime()) {
            return local(time, zone).toLocalDate();
        }
        // A date has no zone: how the library places its midnight among the instants does not matter to the days
        // between two of them.
        return written(start)
                .plusDays(Math.round(
                        Duration.between(start.toInstant(), time.toInstant()).toHours() / 24.0));
    }

    /** Begun days count whole. */
    private static long wholeDays(Duration length) {
        return length.plus(DAY).minusNanos(1).toDays();
    }

    /** By the clock on the wall, so that the night of the change to summer time is as long as any other. */
    private static Duration length(VEvent event, ICalDate start, ZoneId zone) {
        Optional<ICalDate> end = Optional.ofNullable(event.getDateEnd()).map(given -> given.getValue());
        if (end.isPresent()) {
            return start.hasTime()
                    ? Duration.between(local(start, zone), local(end.get(), zone))
                    : Duration.between(
                            written(start).atStartOfDay(), written(end.get()).atStartOfDay());
        }
        return Optional.ofNullable(event.getDuration())
                .map(given -> given.getValue())
                .map(given -> Duration.ofMillis(given.toMillis()))
                .orElse(DAY);
    }

    private static LocalDateTime local(Date time, ZoneId zone) {
        return LocalDateTime.ofInstant(time.toInstant(), zone);
    }

    private static LocalDate written(ICalDate date) {
        DateTimeComponents parts = date.getRawComponents();
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }
}
