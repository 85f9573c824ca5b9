package org.sluice.workbench.launch;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a plugin's {@link LifecycleAware} services that plugin and host are up, or that one of them is about to stop. */
final class Lifecycles {
    private static final Logger log = LoggerFactory.getLogger(Lifecycles.class);

    private Lifecycles() {}

    static void started(List<LifecycleAware> services) {
        each(services, LifecycleAware::onStart);
    }

    static void stopping(List<LifecycleAware> services) {
        each(services, LifecycleAware::onStop);
    }

    private static void each(List<LifecycleAware> services, Consumer<LifecycleAware> call) {
        for (LifecycleAware service : services) {
            try {
                call.accept(service);
            } catch (RuntimeException e) {
                log.error("{} failed", service.getClass().getName(), e);
            }
        }
    }
}
