package com.atlassian.cache;

/** Makes caches by name. */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String key);

    <K, V> Cache<K, V> getCache(String key, CacheLoader<K, V> cacheLoader);

    <K, V> Cache<K, V> getCache(String key, CacheLoader<K, V> cacheLoader, CacheSettings cacheSettings);
}
