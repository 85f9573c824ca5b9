package org.sluice.workbench.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Apache Felix with Spring and Gemini Blueprint installed as bundles. Boot delegation is off and only the packages of
 * {@link SystemExports} are given, so that a plugin which resolves here resolves in Jira for the same reasons.
 */
public final class Framework implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Framework.class);
    /** What the logging bridge among the supporting bundles needs; hidden from plugins where Jira does not give it. */
    private static final String FOR_SUPPORT = "org.slf4j;version=2.0,org.slf4j.spi;version=2.0";

    private final org.osgi.framework.launch.Framework felix;

    private Framework(org.osgi.framework.launch.Framework felix) {
        this.felix = felix;
    }

    /**
     * Starts the framework and its supporting bundles.
     *
     * @param cache a folder that only this framework uses; emptied at each start
     * @param supportBundles folder of the Spring and Gemini bundles
     */
    public static Framework start(Path cache, Path supportBundles, SystemExports exports) {
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        org.osgi.framework.launch.Framework felix = factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE,
                cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                exports.asFrameworkProperty() + "," + FOR_SUPPORT,
                Constants.FRAMEWORK_BOOTDELEGATION,
                "",
                "felix.bootdelegation.implicit",
                "false",
                "felix.log.level",
                "1"));
        try {
            felix.start();
            Framework framework = new Framework(felix);
            framework.startSupport(supportBundles);
            return framework;
        } catch (BundleException e) {
            throw new StartFailure("The OSGi framework does not start: " + e.getMessage(), e);
        }
    }

    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Offers a service of the host to plugins. */
    public void publish(Class<?> type, Object service) {
        context().registerService(type.getName(), service, FrameworkUtil.asDictionary(Map.of()));
    }

    /** Installs a plugin's JAR without starting it. */
    public Bundle install(Path jar) {
        try {
            return context().installBundle("reference:" + jar.toUri());
        } catch (BundleException e) {
            throw new StartFailure("The plugin " + jar.getFileName() + " cannot be installed: " + e.getMessage(), e);
        }
    }

    /** Takes a plugin's bundle away, with its classes. */
    public void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            felix.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        } catch (BundleException e) {
            throw new StartFailure(bundle.getSymbolicName() + " cannot be uninstalled: " + e.getMessage(), e);
        }
    }

    /** Whether everything that the bundle imports is exported by somebody. */
    public boolean resolves(Bundle bundle) {
        return felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(10_000);
        } catch (BundleException e) {
            log.warn("The OSGi framework did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startSupport(Path folder) throws BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jarsOf(folder)) {
            bundles.add(context().installBundle("reference:" + jar.toUri()));
        }
        context()
                .registerService(
                        ResolverHookFactory.class, new HostPackagesOnly(bundles), FrameworkUtil.asDictionary(Map.of()));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private static List<Path> jarsOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw new StartFailure("No supporting bundles in " + folder);
            }
            return jars;
        } catch (IOException e) {
            throw new StartFailure("The folder of supporting bundles cannot be read: " + folder, e);
        }
    }
}
