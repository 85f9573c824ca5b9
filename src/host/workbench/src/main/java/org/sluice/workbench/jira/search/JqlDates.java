package org.sluice.workbench.jira.search;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Writes instants as JQL does: in the zone of the search and without seconds, so an instant becomes its minute's start. */
record JqlDates(ZoneId zone) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @SuppressWarnings("JavaUtilDate") // Jira's declaration speaks in dates.
    String text(Date date) {
        return FORM.format(Instant.ofEpochMilli(date.getTime()).atZone(zone));
    }
}
