package org.sluice.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets one at a time change a project, on all nodes. Who comes second waits as long as it usually takes, well within the patience
 * of a page, and is then told that somebody else is at it.
 */
public final class OneAtATime {

    private static final long PATIENCE_SECONDS = 5;

    private final ClusterLockService locks;

    /** Holds on to the host's locks. */
    public OneAtATime(ClusterLockService locks) {
        this.locks = locks;
    }

    /** Does the work while nobody else changes the project. */
    public <T> T change(ProjectRef project, Supplier<T> work) {
        return hold("org.sluice.jira.switch." + project.id(), project.key(), work);
    }

    /** Does, for a project, what is there once for the whole site, while nobody else does. */
    public <T> T changeSite(String projectKey, Supplier<T> work) {
        return hold("org.sluice.jira.site", projectKey, work);
    }

    private <T> T hold(String name, String projectKey, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(name);
        if (!taken(lock)) {
            throw Refusal.conflict("sluice.error.somebody-at-it", projectKey);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean taken(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
