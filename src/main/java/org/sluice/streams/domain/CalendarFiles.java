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
     * @throws UnreadableCalendar when the text is no such file, or holds more than turns
     */
    List<TurnLine> read(String text, ZoneId zone, Days days) throws UnreadableCalendar;

    /** A file with these events, each of whole days. */
    String write(String name, List<Event> events);

    /** Something on whole days, with an identity that stays the same however often it is read. */
    record Event(String id, Days days, String title) {}

    /** A text that is no calendar file, or none of turns. */
    final class UnreadableCalendar extends Exception {

        private static final long serialVersionUID = 1L;

        private final Problem problem;
        private final String detail;

        /** With what is wrong with it, and where. */
        public UnreadableCalendar(Problem problem, String detail) {
            super(problem + ": " + detail);
            this.problem = problem;
            this.detail = detail;
        }

        /** What is wrong with it. */
        public Problem problem() {
            return problem;
        }

        /** Where, or how. */
        public String detail() {
            return detail;
        }

        /** What can be wrong with a file. */
        public enum Problem {
            /** It is no calendar. */
            NO_CALENDAR,
            /** An event repeats in a way that turns do not: more often than each day, or with a rule of exceptions. */
            REPEATS,
            /** It has more events than turns could be. */
            TOO_MANY
        }
    }
}
