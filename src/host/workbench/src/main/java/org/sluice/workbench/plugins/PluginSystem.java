package org.sluice.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.Framework;
import org.sluice.workbench.osgi.PluginContexts;
import org.sluice.workbench.osgi.StartFailure;

/** Installs plugins as Jira would: the bundle resolves, its context comes up, then each module is checked and enabled. */
public final class PluginSystem {
    private static final Logger log = LoggerFactory.getLogger(PluginSystem.class);
    private final Framework framework;
    private final PluginContexts contexts;
    private final Map<String, ModuleType> types;
    private final List<Plugin> plugins = new ArrayList<>();

    /** A system that knows the given kinds of module and refuses every other. */
    public PluginSystem(Framework framework, List<ModuleType> types) {
        this.framework = framework;
        this.contexts = new PluginContexts(framework);
        this.types = types.stream().collect(Collectors.toMap(ModuleType::tag, Function.identity()));
    }

    public List<Plugin> plugins() {
        return List.copyOf(plugins);
    }

    /** Installs and enables one plugin. */
    public Plugin install(Path jar) {
        Bundle bundle = framework.install(jar);
        PluginDescriptor descriptor = descriptorOf(bundle, jar);
        refuseUnknownTypes(descriptor);
        if (framework.resolves(bundle)) {
            // One that does not has no classes to prepare; its start says what is missing.
            descriptor.modules().forEach(module -> types.get(module.type()).prepare(bundle, module));
        }
        Plugin plugin = new Plugin(descriptor, bundle, contexts.start(bundle));
        // Texts come first: every other module names some.
        enable(plugin, true);
        enable(plugin, false);
        plugins.add(plugin);
        log.info(
                "Plugin {} is enabled with {} modules",
                plugin,
                descriptor.modules().size());
        return plugin;
    }

    private void enable(Plugin plugin, boolean resources) {
        for (ModuleElement module : plugin.descriptor().modules()) {
            if ("resource".equals(module.type()) == resources) {
                types.get(module.type()).enable(plugin, module);
            }
        }
    }

    private void refuseUnknownTypes(PluginDescriptor descriptor) {
        for (ModuleElement module : descriptor.modules()) {
            if (!types.containsKey(module.type())) {
                throw module.failure("is of a type that Jira does not know");
            }
        }
    }

    private static PluginDescriptor descriptorOf(Bundle bundle, Path jar) {
        URL url = bundle.getEntry("atlassian-plugin.xml");
        if (url == null) {
            throw new StartFailure(jar.getFileName() + " has no atlassian-plugin.xml at its root");
        }
        String manifestKey = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (manifestKey == null) {
            throw new StartFailure(
                    jar.getFileName()
                            + ": the manifest has no Atlassian-Plugin-Key, so Jira would treat the JAR as a transformed plugin");
        }
        try (InputStream in = url.openStream()) {
            PluginDescriptor descriptor = PluginDescriptor.read(in, jar.getFileName() + "!/atlassian-plugin.xml");
            if (!manifestKey.equals(descriptor.key())) {
                throw new StartFailure(jar.getFileName() + ": Atlassian-Plugin-Key is " + manifestKey
                        + " but the descriptor's key is " + descriptor.key());
            }
            return descriptor;
        } catch (IOException e) {
            throw new StartFailure("Cannot read the descriptor of " + jar.getFileName(), e);
        }
    }
}
