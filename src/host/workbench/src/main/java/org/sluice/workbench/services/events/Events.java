package org.sluice.workbench.services.events;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells each listener's annotated methods, in the order in which listeners signed on. What a listener throws is logged. */
public final class Events implements EventPublisher {
    private final Map<Object, List<ListenerMethod>> listeners = new ConcurrentHashMap<>();
    private final List<Object> order = new ArrayList<>();

    @Override
    public synchronized void register(Object listener) {
        if (listener == null) {
            throw new NullPointerException("A listener that is null cannot be told anything");
        }
        List<ListenerMethod> methods = ListenerMethod.of(listener);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(
                    "No method of " + listener.getClass().getName() + " is annotated with @EventListener");
        }
        if (listeners.put(listener, methods) == null) {
            order.add(listener);
        }
    }

    @Override
    public synchronized void unregister(Object listener) {
        listeners.remove(listener);
        order.remove(listener);
    }

    @Override
    public void publish(Object event) {
        if (event == null) {
            throw new NullPointerException("Nothing cannot be published");
        }
        for (Object listener : inOrder()) {
            listeners.getOrDefault(listener, List.of()).forEach(method -> method.tell(event));
        }
    }

    /** Those that listen now, for whoever looks for one that was forgotten. */
    public synchronized List<Object> listeners() {
        return inOrder();
    }

    private synchronized List<Object> inOrder() {
        return List.copyOf(order);
    }
}
