package org.sluice.testing;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of a cluster of one node. */
public final class LocalLocks implements ClusterLockService {

    private final Map<String, NodeLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String key) {
        return locks.computeIfAbsent(key, name -> new NodeLock());
    }

    /** A lock of this node. */
    private static final class NodeLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
