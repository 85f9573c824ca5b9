package com.atlassian.event.api;

/** Where listeners sign on and off. */
public interface EventListenerRegistrar {
    void register(Object value);

    void unregister(Object value);
}
