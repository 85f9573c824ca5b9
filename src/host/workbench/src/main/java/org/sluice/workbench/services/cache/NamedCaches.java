package org.sluice.workbench.services.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Caches by name. One without a loader is shared by whoever names it; one with a loader is made anew each time it is asked
 * for, since its loader is the asker's, and is held for as long as the asker holds it.
 */
public final class NamedCaches implements CacheManager {
    private final Map<String, NamedCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Map<String, WeakReference<NamedCache<?, ?>>> computing = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked") // As in Jira: the name stands for the types, and the callers agree on both.
    public <K, V> Cache<K, V> getCache(String name) {
        return (Cache<K, V>) caches.computeIfAbsent(
                name, key -> new NamedCache<K, V>(name, null, new CacheSettingsBuilder().build()));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        NamedCache<K, V> cache = new NamedCache<>(name, loader, settings);
        computing.put(name, new WeakReference<>(cache));
        return cache;
    }

    /** Empties all but those that were made unflushable. */
    @Override
    public void flushCaches() {
        Stream.concat(
                        caches.values().stream(),
                        computing.values().stream().map(WeakReference::get).filter(Objects::nonNull))
                .filter(NamedCache::isFlushable)
                .forEach(Cache::removeAll);
    }
}
