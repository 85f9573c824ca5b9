package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Puts cache settings together. */
public class CacheSettingsBuilder {
    private BuiltCacheSettings settings = BuiltCacheSettings.NOTHING_SAID;

    public CacheSettingsBuilder() {}

    public CacheSettings build() {
        return settings;
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        return with(settings.expiringAfterAccess(timeUnit.toMillis(expireAfter)));
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        return with(settings.expiringAfterWrite(timeUnit.toMillis(expireAfter)));
    }

    public CacheSettingsBuilder flushable() {
        return with(settings.flushable(true));
    }

    public CacheSettingsBuilder unflushable() {
        return with(settings.flushable(false));
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        return with(settings.limitedTo(maxEntries));
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return with(settings.copied(false));
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return with(settings.copied(true));
    }

    public CacheSettingsBuilder local() {
        return with(settings.local(true));
    }

    public CacheSettingsBuilder remote() {
        return with(settings.local(false));
    }

    private CacheSettingsBuilder with(BuiltCacheSettings changed) {
        settings = changed;
        return this;
    }
}
