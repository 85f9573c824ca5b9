package org.sluice.streams.domain;

import java.time.ZoneId;
import java.util.List;

/** Reads and writes turns as the files that calendars exchange. */
public interface CalendarFiles {

    /**
     * The events of a file that touch some days, as lines: who comes is the one who is invited or, with nobody invited, what the event is called.
     * An event with times of day has as many days as it lasts, begun ones counted whole: from Monday 8:00 to Friday 16:00 are five, to Monday
     * 8:00 seven. Those that repeat are there as often as they do.
     *
     * @throws UnreadableCalendar when the text is no such file
     */
    List<TurnLine> read(String text, ZoneId zone, Days days) throws UnreadableCalendar;

    /** A file with these events, each of whole days. */
    String write(String name, List<Event> events);

    /** Something on whole days, with an identity that stays the same however often it is read. */
    record Event(String id, Days days, String title) {}

    /** A text that is no calendar file. */
    final class UnreadableCalendar extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        /** With what is wrong with it. */
        public UnreadableCalendar(String reason) {
            super(reason);
            this.reason = reason;
        }

        /** What is wrong with it. */
        public String reason() {
            return reason;
        }
    }
}
