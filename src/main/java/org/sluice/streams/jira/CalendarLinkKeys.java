package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Whose turns a calendar link opens. */
public final class CalendarLinkKeys extends StoredKeys<CalendarLinkRow> {

    /** Rows in the plugin's tables. */
    public CalendarLinkKeys(ActiveObjects ao, I18nResolver texts) {
        super(
                ao,
                texts,
                CalendarLinkRow.class,
                CalendarLinkRow.USER_KEY,
                "sluice.anonymize.calendar-link",
                CalendarLinkRow::setUserKey);
    }
}
