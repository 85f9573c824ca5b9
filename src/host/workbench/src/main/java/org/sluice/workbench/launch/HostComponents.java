package org.sluice.workbench.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.osgi.Framework;

/** The services that the host offers to plugins, by the interface under which they ask for them. */
final class HostComponents {
    private final Map<Class<?>, Object> components = new LinkedHashMap<>();

    HostComponents add(Map<Class<?>, Object> more) {
        components.putAll(more);
        return this;
    }

    /** The service of the given type; empty when the host has none. */
    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(components.get(type)));
    }

    /** The service of a type that the host itself cannot do without. */
    <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("The host lacks " + type.getName()));
    }

    void publish(Framework framework) {
        components.forEach(framework::publish);
    }
}
