package org.sluice.workbench.osgi;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Starts and stops plugins' bundles; a start waits until Gemini has built the Spring context, or says why it could not. */
public final class PluginContexts {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String GEMINI = "org.eclipse.gemini.blueprint.core";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Map<Long, Outcome> outcomes = new ConcurrentHashMap<>();

    private final RequiredServices services;

    public PluginContexts(Framework framework) {
        services = new RequiredServices(framework.context());
        Bundle gemini = Arrays.stream(framework.context().getBundles())
                .filter(bundle -> GEMINI.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new StartFailure("The supporting bundle is missing: " + GEMINI));
        listenTo(gemini);
    }

    /** Starts the bundle; the line of the failure names the import or the service that is missing. */
    public PluginContext start(Bundle bundle) {
        boolean spring = bundle.findEntries("META-INF/spring", "*.xml", false) != null;
        services.check(bundle);
        Outcome outcome = new Outcome();
        outcomes.put(bundle.getBundleId(), outcome);
        try {
            bundle.start();
            return new PluginContext(bundle, spring ? outcome.await(bundle) : null);
        } catch (BundleException e) {
            throw new StartFailure(bundle.getSymbolicName() + " does not start: " + e.getMessage(), e);
        } finally {
            outcomes.remove(bundle.getBundleId());
        }
    }

    /** Stops the bundle; its Spring context is closed, its services are gone when this returns. */
    public void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new StartFailure(bundle.getSymbolicName() + " does not stop: " + e.getMessage(), e);
        }
    }

    private void listenTo(Bundle gemini) {
        try {
            Class<?> listener = gemini.loadClass(LISTENER);
            Object proxy =
                    Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, (self, m, args) -> {
                        switch (m.getName()) {
                            case "hashCode":
                                return System.identityHashCode(self);
                            case "equals":
                                return self == args[0];
                            case "toString":
                                return "the workbench's listener for Spring contexts";
                            default:
                                onEvent(args[0]);
                                return null;
                        }
                    });
            BundleContext context = gemini.getBundleContext();
            context.registerService(LISTENER, proxy, FrameworkUtil.asDictionary(Map.of()));
        } catch (ClassNotFoundException e) {
            throw new StartFailure("Gemini Blueprint lacks " + LISTENER, e);
        }
    }

    private void onEvent(Object event) throws ReflectiveOperationException {
        Bundle bundle = (Bundle) event.getClass().getMethod("getBundle").invoke(event);
        Outcome outcome = outcomes.get(bundle.getBundleId());
        if (outcome == null) {
            return;
        }
        String kind = event.getClass().getSimpleName();
        if (kind.contains("Failed")) {
            outcome.failed(
                    (Throwable) event.getClass().getMethod("getFailureCause").invoke(event));
        } else if (kind.contains("Refreshed")) {
            outcome.ready(event.getClass().getMethod("getApplicationContext").invoke(event));
        }
    }

    /** What became of one plugin's context; set once. */
    private static final class Outcome {
        private final CountDownLatch settled = new CountDownLatch(1);
        private volatile Object context;
        private volatile Throwable failure;

        void ready(Object applicationContext) {
            context = applicationContext;
            settled.countDown();
        }

        void failed(Throwable cause) {
            failure = cause;
            settled.countDown();
        }

        Object await(Bundle bundle) {
            try {
                if (!settled.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new StartFailure(
                            bundle.getSymbolicName() + ": its Spring context is not ready after " + PATIENCE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure(
                        bundle.getSymbolicName() + ": interrupted while its Spring context was built", e);
            }
            if (failure != null) {
                throw new StartFailure(
                        bundle.getSymbolicName() + ": its Spring context fails: " + failure.getMessage(), failure);
            }
            return context;
        }
    }
}
