package org.sluice.workbench.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.Framework;
import org.sluice.workbench.osgi.PluginContext;
import org.sluice.workbench.osgi.PluginContexts;

/**
 * Takes plugins in and out of service as Jira would: the bundle resolves, its context comes up, then each module is checked
 * and enabled; and the same backwards.
 */
public final class PluginSystem {
    private static final Logger log = LoggerFactory.getLogger(PluginSystem.class);
    private final Framework framework;
    private final PluginContexts contexts;
    private final Map<String, ModuleType> types;
    private final InService<Plugin> plugins = new InService<>();

    /** A system that knows the given kinds of module and refuses every other. */
    public PluginSystem(Framework framework, List<ModuleType> types) {
        this.framework = framework;
        this.contexts = new PluginContexts(framework);
        this.types = types.stream().collect(Collectors.toMap(ModuleType::tag, Function.identity()));
    }

    /** Those that are enabled. */
    public List<Plugin> plugins() {
        return List.copyOf(plugins.all());
    }

    /** Installs and enables one plugin with all its modules. */
    public Plugin install(Path jar) {
        return enable(load(PluginJarFile.read(jar)), Set.of());
    }

    /** Refuses a JAR with a module of a kind that nobody knows. */
    public void check(PluginJarFile jar) {
        for (ModuleElement module : jar.descriptor().modules()) {
            if (!types.containsKey(module.type())) {
                throw module.failure("is of a type that Jira does not know");
            }
        }
    }

    /** Brings a plugin's classes in; nothing of it runs yet. */
    public LoadedPlugin load(PluginJarFile jar) {
        check(jar);
        return new LoadedPlugin(jar, framework.install(jar.path()));
    }

    /** Takes the classes of a plugin that is disabled away. */
    public void unload(LoadedPlugin loaded) {
        framework.uninstall(loaded.bundle());
    }

    /**
     * Brings a plugin into service; when it cannot, all of it is out of service again.
     *
     * @param without keys of modules that stay out
     */
    public Plugin enable(LoadedPlugin loaded, Set<String> without) {
        PluginDescriptor descriptor = loaded.jar().descriptor();
        Plugin plugin = new Plugin(descriptor, loaded.bundle(), startOf(loaded));
        List<ModuleElement> wanted = inOrder(descriptor.modules()).stream()
                .filter(module -> module.key().isEmpty() || !without.contains(module.key()))
                .toList();
        List<ModuleElement> begun = new ArrayList<>();
        try {
            for (ModuleElement module : wanted) {
                begun.add(module);
                types.get(module.type()).enable(plugin, module);
            }
        } catch (RuntimeException e) {
            takeOut(plugin, begun);
            throw e;
        }
        plugins.put(plugin.key(), plugin);
        log.info(
                "Plugin {} is enabled with {} modules",
                plugin,
                wanted.stream().filter(module -> !module.key().isEmpty()).count());
        return plugin;
    }

    /** Takes a plugin out of service: its modules first, then its context and services. */
    public void disable(Plugin plugin) {
        takeOut(plugin, inOrder(plugin.descriptor().modules()));
        plugins.remove(plugin.key());
        log.info("Plugin {} is disabled", plugin);
    }

    public void enableModule(Plugin plugin, ModuleElement module) {
        try {
            types.get(module.type()).enable(plugin, module);
        } catch (RuntimeException e) {
            disableModule(plugin, module);
            throw e;
        }
    }

    public void disableModule(Plugin plugin, ModuleElement module) {
        types.get(module.type()).disable(plugin, module);
    }

    private PluginContext startOf(LoadedPlugin loaded) {
        Bundle bundle = loaded.bundle();
        PluginDescriptor descriptor = loaded.jar().descriptor();
        try {
            if (framework.resolves(bundle)) {
                // One that does not has no classes to prepare; its start says what is missing.
                descriptor.modules().forEach(module -> types.get(module.type()).prepare(bundle, module));
            }
            return contexts.start(bundle);
        } catch (RuntimeException e) {
            stop(bundle, descriptor);
            throw e;
        }
    }

    private void stop(Bundle bundle, PluginDescriptor descriptor) {
        contexts.stop(bundle);
        descriptor.modules().forEach(module -> types.get(module.type()).release(module));
    }

    private void takeOut(Plugin plugin, List<ModuleElement> modules) {
        List<ModuleElement> lastFirst = new ArrayList<>(modules);
        Collections.reverse(lastFirst);
        for (ModuleElement module : lastFirst) {
            try {
                disableModule(plugin, module);
            } catch (RuntimeException e) {
                log.error("Module {} did not go out of service", module.completeKey(), e);
            }
        }
        stop(plugin.bundle(), plugin.descriptor());
    }

    /** Texts come first: every other module names some. */
    private static List<ModuleElement> inOrder(List<ModuleElement> modules) {
        List<ModuleElement> ordered = new ArrayList<>(modules);
        ordered.sort((one, other) -> Boolean.compare(isText(other), isText(one)));
        return ordered;
    }

    private static boolean isText(ModuleElement module) {
        return "resource".equals(module.type());
    }

    /** A plugin whose classes are there. */
    public record LoadedPlugin(PluginJarFile jar, Bundle bundle) {}
}
