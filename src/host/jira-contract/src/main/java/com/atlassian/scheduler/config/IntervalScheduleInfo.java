package com.atlassian.scheduler.config;

import java.util.Date;

/** Runs again and again after a fixed time; none means once. */
@SuppressWarnings("JavaUtilDate") // Jira's declaration speaks in dates.
public final class IntervalScheduleInfo {
    private final Long firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime == null ? null : firstRunTime.getTime();
        this.intervalInMillis = intervalInMillis;
    }

    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime);
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
