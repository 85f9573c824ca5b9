package org.sluice.workbench.tracker.config;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A small table held in memory in its order, read again after it was forgotten. */
public final class Shelf<T> {
    private final Supplier<List<T>> source;
    private final Function<T, String> id;
    private Map<String, T> held;

    public Shelf(Supplier<List<T>> source, Function<T, String> id) {
        this.source = source;
        this.id = id;
    }

    public Collection<T> all() {
        return held().values();
    }

    public Optional<T> get(String wanted) {
        return Optional.ofNullable(held().get(wanted));
    }

    public synchronized void forget() {
        held = null;
    }

    private synchronized Map<String, T> held() {
        if (held == null) {
            Map<String, T> read = new LinkedHashMap<>();
            source.get().forEach(item -> read.put(id.apply(item), item));
            held = Collections.unmodifiableMap(read);
        }
        return held;
    }
}
