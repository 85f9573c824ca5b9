package org.sluice.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.sluice.workbench.osgi.PluginContext;
import org.sluice.workbench.osgi.StartFailure;

/** A plugin that runs: its descriptor, its bundle and the context in which its module classes are built. */
public final class Plugin {
    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final PluginContext context;

    Plugin(PluginDescriptor descriptor, Bundle bundle, PluginContext context) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.context = context;
    }

    public String key() {
        return descriptor.key();
    }

    public PluginDescriptor descriptor() {
        return descriptor;
    }

    public String version() {
        return bundle.getVersion().toString();
    }

    /** A file of the JAR; a leading slash makes no difference. */
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getResource(path.startsWith("/") ? path.substring(1) : path));
    }

    public Optional<byte[]> bytes(String path) {
        return resource(path).map(url -> {
            try (InputStream in = url.openStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new StartFailure("Cannot read " + path + " of " + key(), e);
            }
        });
    }

    public Class<?> load(String className) {
        return context.load(className);
    }

    /** Builds an object of the plugin by constructor injection. */
    public Object create(Class<?> type) {
        return context.create(type);
    }

    public Object bean(Class<?> type) {
        return context.bean(type);
    }

    /** What the plugin offers to the host under a type, in the order of its registration. */
    public <T> List<T> services(Class<T> type) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return Stream.of(offered == null ? new ServiceReference<?>[0] : offered)
                .filter(reference -> List.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .map(reference -> bundle.getBundleContext().getService(reference))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Whether a class comes from this plugin's JAR. */
    public boolean brings(Class<?> type) {
        return bundle.equals(FrameworkUtil.getBundle(type));
    }

    Bundle bundle() {
        return bundle;
    }

    /** All classes of a package and below, for a framework that looks for annotations. */
    public List<Class<?>> classesIn(String packageName) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return Collections.emptyList();
        }
        return wiring
                .listResources(
                        packageName.replace('.', '/'),
                        "*.class",
                        BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                .stream()
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .<Class<?>>map(this::load)
                .toList();
    }

    @Override
    public String toString() {
        return descriptor.key() + " " + version();
    }
}
