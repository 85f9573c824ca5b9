package com.atlassian.cache;

/** The settings that the builder builds; null is what nobody said. */
record BuiltCacheSettings(
        Long afterAccess, Long afterWrite, Boolean flushed, Boolean isLocal, Integer max, Boolean copy)
        implements CacheSettings {
    static final BuiltCacheSettings NOTHING_SAID = new BuiltCacheSettings(null, null, null, null, null, null);

    BuiltCacheSettings expiringAfterAccess(long millis) {
        return new BuiltCacheSettings(millis, afterWrite, flushed, isLocal, max, copy);
    }

    BuiltCacheSettings expiringAfterWrite(long millis) {
        return new BuiltCacheSettings(afterAccess, millis, flushed, isLocal, max, copy);
    }

    BuiltCacheSettings flushable(boolean value) {
        return new BuiltCacheSettings(afterAccess, afterWrite, value, isLocal, max, copy);
    }

    BuiltCacheSettings local(boolean value) {
        return new BuiltCacheSettings(afterAccess, afterWrite, flushed, value, max, copy);
    }

    BuiltCacheSettings limitedTo(int entries) {
        return new BuiltCacheSettings(afterAccess, afterWrite, flushed, isLocal, entries, copy);
    }

    BuiltCacheSettings copied(boolean value) {
        return new BuiltCacheSettings(afterAccess, afterWrite, flushed, isLocal, max, value);
    }

    @Override
    public Long getExpireAfterAccess() {
        return afterAccess;
    }

    @Override
    public Long getExpireAfterWrite() {
        return afterWrite;
    }

    @Override
    public Boolean getFlushable() {
        return flushed;
    }

    @Override
    public Boolean getLocal() {
        return isLocal;
    }

    @Override
    public Integer getMaxEntries() {
        return max;
    }

    @Override
    public Boolean getReplicateViaCopy() {
        return copy;
    }
}
