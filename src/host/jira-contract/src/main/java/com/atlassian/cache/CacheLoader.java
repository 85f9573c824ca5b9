package com.atlassian.cache;

/** Finds a value that a cache lacks. */
public interface CacheLoader<K, V> {
    V load(K key);
}
