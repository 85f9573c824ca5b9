package com.atlassian.jira.event.type;

/** Which event a change raises, if any. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOptionImpl(false, null);
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOptionImpl(true, EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new EventDispatchOptionImpl(true, EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new EventDispatchOptionImpl(true, EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    /** Part of {@link EventDispatchOption}. */
    class EventDispatchOptionImpl implements EventDispatchOption {
        private final boolean sent;
        private final Long eventTypeId;

        EventDispatchOptionImpl(boolean sent, Long eventTypeId) {
            this.sent = sent;
            this.eventTypeId = eventTypeId;
        }

        @Override
        public boolean isEventBeingSent() {
            return sent;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }

    /** Part of {@link EventDispatchOption}. */
    final class Factory {
        public Factory() {}

        public static EventDispatchOption get(Long id) {
            return new EventDispatchOptionImpl(true, id);
        }
    }
}
