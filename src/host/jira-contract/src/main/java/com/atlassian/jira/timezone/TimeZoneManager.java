package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Whose clock counts. */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser user);

    TimeZone getDefaultTimezone();
}
