package com.atlassian.jira.event;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Something that happened, and when. */
public abstract class AbstractEvent {
    protected Date time;
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(new HashMap<>());
    }

    @SuppressWarnings("JavaUtilDate") // Its getter gives a date in Jira.
    public AbstractEvent(Map<String, Object> params) {
        this.time = new Date();
        this.params = params;
    }

    public Date getTime() {
        return time;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
