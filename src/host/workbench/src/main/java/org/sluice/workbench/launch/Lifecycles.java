package org.sluice.workbench.launch;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.Framework;

/** Tells the plugins' {@link LifecycleAware} services that the host has started or is about to stop. */
final class Lifecycles {
    private static final Logger log = LoggerFactory.getLogger(Lifecycles.class);
    private final Framework framework;

    Lifecycles(Framework framework) {
        this.framework = framework;
    }

    void started() {
        each(LifecycleAware::onStart);
    }

    void stopping() {
        each(LifecycleAware::onStop);
    }

    private void each(Consumer<LifecycleAware> call) {
        for (ServiceReference<LifecycleAware> reference : references()) {
            LifecycleAware service = framework.context().getService(reference);
            try {
                call.accept(service);
            } catch (RuntimeException e) {
                log.error("{} failed", service.getClass().getName(), e);
            }
        }
    }

    private Collection<ServiceReference<LifecycleAware>> references() {
        try {
            return framework.context().getServiceReferences(LifecycleAware.class, null);
        } catch (InvalidSyntaxException noFilterNoSyntax) {
            log.error("An absent filter was refused", noFilterNoSyntax);
            return List.of();
        }
    }
}
