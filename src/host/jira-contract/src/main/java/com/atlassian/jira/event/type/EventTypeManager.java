package com.atlassian.jira.event.type;

import java.util.Collection;
import java.util.Map;

/** The kinds of events about issues: Jira's own, and those that somebody made. */
public interface EventTypeManager {
    Collection<EventType> getEventTypes();

    EventType getEventType(Long id);

    Map<Long, String> getAssociatedNotificationSchemes(EventType eventType);

    void addEventType(EventType eventType);

    void deleteEventType(Long eventTypeId);

    boolean isEventTypeExists(String issueTypeName);
}
