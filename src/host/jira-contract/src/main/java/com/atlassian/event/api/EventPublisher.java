package com.atlassian.event.api;

/** Tells listeners what happened. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object value);
}
