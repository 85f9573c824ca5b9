package org.sluice.workbench.jira.web;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.TimeZone;

/** One zone for the host and everybody: users cannot choose their own here. */
public final class JiraTimeZones implements TimeZoneManager {
    private final ZoneId zone;

    public JiraTimeZones(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getDefaultTimezone();
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return getDefaultTimezone();
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(zone);
    }
}
