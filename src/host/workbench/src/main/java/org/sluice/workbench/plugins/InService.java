package org.sluice.workbench.plugins;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What modules have brought into service, in the order in which it came. Requests read it while plugins come and go. */
public final class InService<T> {
    private volatile Map<String, T> byKey = Map.of();

    public Optional<T> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Collection<T> all() {
        return byKey.values();
    }

    public synchronized void put(String key, T part) {
        Map<String, T> next = new LinkedHashMap<>(byKey);
        next.put(key, part);
        byKey = Collections.unmodifiableMap(next);
    }

    public synchronized void remove(String key) {
        Map<String, T> next = new LinkedHashMap<>(byKey);
        next.remove(key);
        byKey = Collections.unmodifiableMap(next);
    }

    public synchronized void removeIf(Predicate<T> gone) {
        Map<String, T> next = new LinkedHashMap<>(byKey);
        next.values().removeIf(gone);
        byKey = Collections.unmodifiableMap(next);
    }
}
