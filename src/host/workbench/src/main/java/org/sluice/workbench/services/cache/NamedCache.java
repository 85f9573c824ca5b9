package org.sluice.workbench.services.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/**
 * One cache.
 *
 * <p>What other nodes would have to be sent must be serializable: keys of every cache that is not local, values too when
 * they are replicated by copy. Jira finds out in a cluster only; here it is refused at once.
 */
final class NamedCache<K, V> implements Cache<K, V> {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final com.github.benmanes.caffeine.cache.Cache<K, V> held;

    NamedCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.held = build(settings);
    }

    private static <K, V> com.github.benmanes.caffeine.cache.Cache<K, V> build(CacheSettings settings) {
        Caffeine<Object, Object> builder = Caffeine.newBuilder();
        if (settings.getMaxEntries() != null) {
            builder.maximumSize(settings.getMaxEntries());
        }
        if (settings.getExpireAfterWrite() != null) {
            builder.expireAfterWrite(Duration.ofMillis(settings.getExpireAfterWrite()));
        }
        if (settings.getExpireAfterAccess() != null) {
            builder.expireAfterAccess(Duration.ofMillis(settings.getExpireAfterAccess()));
        }
        return builder.build();
    }

    boolean isFlushable() {
        return !Boolean.FALSE.equals(settings.getFlushable());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean containsKey(K key) {
        return held.getIfPresent(key) != null;
    }

    @Override
    public Collection<K> getKeys() {
        return Set.copyOf(held.asMap().keySet());
    }

    @Override
    public V get(K key) {
        return loader == null ? held.getIfPresent(key) : load(key, loader::load);
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        return load(key, missing -> valueSupplier.get());
    }

    @Override
    public void put(K key, V value) {
        held.put(sendable(key), copyable(value));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return held.asMap().putIfAbsent(sendable(key), copyable(value));
    }

    @Override
    public void remove(K key) {
        held.invalidate(key);
    }

    @Override
    public boolean remove(K key, V value) {
        return held.asMap().remove(key, value);
    }

    @Override
    public void removeAll() {
        held.invalidateAll();
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        return held.asMap().replace(key, oldValue, copyable(newValue));
    }

    private V load(K key, Function<K, V> source) {
        try {
            return held.get(sendable(key), missing -> present(missing, source));
        } catch (CacheException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CacheException("Cache " + name + " could not load " + key, e);
        }
    }

    private V present(K key, Function<K, V> source) {
        V value = source.apply(key);
        if (value == null) {
            throw new CacheException("Cache " + name + " was given nothing for " + key);
        }
        return copyable(value);
    }

    private K sendable(K key) {
        if (!Boolean.TRUE.equals(settings.getLocal())) {
            refuseUnlessSerializable("key", key);
        }
        return key;
    }

    private V copyable(V value) {
        if (!Boolean.TRUE.equals(settings.getLocal()) && Boolean.TRUE.equals(settings.getReplicateViaCopy())) {
            refuseUnlessSerializable("value", value);
        }
        return value;
    }

    private void refuseUnlessSerializable(String what, Object thing) {
        if (!(thing instanceof Serializable)) {
            throw new CacheException("A " + what + " of cache " + name + " cannot be sent to other nodes: "
                    + thing.getClass().getName() + " is not serializable");
        }
    }
}
