package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;
import org.sluice.workbench.services.cluster.NodeLocks;

/** Locks keep others out, by name. */
public class LocksTest {
    private final ClusterLockService locks = new NodeLocks();

    @Test
    public void shouldKeepOthersOutUntilItIsUnlocked() {
        ClusterLock lock = locks.getLockForName("org.example.gate");
        lock.lock();
        try {
            assertThat(lock.isHeldByCurrentThread()).isTrue();
            assertThat(othersGet("org.example.gate")).isFalse();
        } finally {
            lock.unlock();
        }

        assertThat(othersGet("org.example.gate")).isTrue();
    }

    @Test
    public void shouldKeepLocksOfOtherNamesApart() {
        assertThat(locks.getLockForName("org.example.gate").tryLock()).isTrue();

        assertThat(othersGet("org.example.door")).isTrue();
    }

    @Test
    public void shouldRefuseConditionsAsJiraDoes() {
        assertThatThrownBy(() -> locks.getLockForName("org.example.gate").newCondition())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private boolean othersGet(String name) {
        return CompletableFuture.supplyAsync(() -> locks.getLockForName(name).tryLock())
                .join();
    }
}
