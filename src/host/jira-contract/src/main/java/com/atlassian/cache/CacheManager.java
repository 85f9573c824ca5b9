package com.atlassian.cache;

/** The caches of the host. */
public interface CacheManager extends CacheFactory {
    void flushCaches();
}
