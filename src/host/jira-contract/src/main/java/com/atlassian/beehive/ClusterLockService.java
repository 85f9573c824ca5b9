package com.atlassian.beehive;

/** Locks that hold for all nodes. */
public interface ClusterLockService {
    ClusterLock getLockForName(String key);
}
