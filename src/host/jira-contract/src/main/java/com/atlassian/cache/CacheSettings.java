package com.atlassian.cache;

/** How a cache keeps and replicates what it holds. */
public interface CacheSettings {
    Long getExpireAfterAccess();

    Long getExpireAfterWrite();

    Boolean getFlushable();

    Boolean getLocal();

    Integer getMaxEntries();

    Boolean getReplicateViaCopy();
}
