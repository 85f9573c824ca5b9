package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/** Jira's own answers under SAL's interface. */
public final class SalTimeZones implements TimeZoneManager {
    private final com.atlassian.jira.timezone.TimeZoneManager zones;

    public SalTimeZones(com.atlassian.jira.timezone.TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return zones.getLoggedInUserTimeZone();
    }

    @Override
    public TimeZone getUserTimeZone(UserKey key) {
        return zones.getTimeZoneforUser(null);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return zones.getDefaultTimezone();
    }
}
