package org.sluice.workbench.plugins.life;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJarFile;
import org.sluice.workbench.plugins.PluginSystem;

/**
 * Leads plugins through their lives, one at a time. A plugin that is disabled keeps its classes, as in Jira, so what it holds
 * in static fields is still there when it is enabled; an upgrade and an uninstall let them go.
 */
public final class PluginLife implements ManagedPlugins {
    private static final Logger log = LoggerFactory.getLogger(PluginLife.class);
    private final PluginSystem system;
    private final PluginMemory memory;
    private final PluginShelf shelf;
    private final LifeSteps steps;
    private final Map<String, Resident> residents = new LinkedHashMap<>();
    private volatile List<InstalledPlugin> listed = List.of();

    public PluginLife(PluginSystem system, PluginMemory memory, PluginShelf shelf, LifeSteps steps) {
        this.system = system;
        this.memory = memory;
        this.shelf = shelf;
        this.steps = steps;
    }

    /**
     * Brings up what the host is started with and what its home holds; of two JARs of one plugin the later version, and of
     * the same version the one that was named.
     *
     * @param named a fault in one of these stops the start; one in the home costs that plugin only
     */
    public synchronized void begin(List<Path> named) {
        Map<String, PluginJarFile> chosen = new LinkedHashMap<>();
        shelf.all().forEach(jar -> choose(chosen, jar));
        for (Path path : named) {
            choose(chosen, PluginJarFile.read(path));
        }
        for (PluginJarFile jar : chosen.values()) {
            Resident resident = new Resident(jar);
            residents.put(jar.key(), resident);
            try {
                if (!memory.isOff(jar.key())) {
                    start(resident);
                }
            } catch (StartFailure e) {
                if (named.contains(jar.path())) {
                    throw e;
                }
                log.error("Plugin {} is not enabled: {}", jar.key(), e.getMessage());
            }
        }
        list();
    }

    private void choose(Map<String, PluginJarFile> chosen, PluginJarFile jar) {
        PluginJarFile other = chosen.get(jar.key());
        if (other != null && other.version().compareTo(jar.version()) > 0) {
            shelf.drop(jar);
            return;
        }
        if (other != null) {
            shelf.drop(other);
        }
        chosen.put(jar.key(), jar);
    }

    @Override
    public List<InstalledPlugin> all() {
        return listed;
    }

    @Override
    public synchronized InstalledPlugin install(Path path) {
        PluginJarFile jar = PluginJarFile.read(path);
        system.check(jar);
        Resident next = new Resident(shelf.keep(jar));
        Optional<Resident> before = Optional.ofNullable(residents.get(jar.key()));
        boolean ran = before.flatMap(Resident::running).isPresent();
        before.ifPresent(this::takeDown);
        try {
            next.hasLoaded(system.load(next.jar()));
        } catch (RuntimeException e) {
            shelf.drop(next.jar());
            before.filter(resident -> ran).ifPresent(this::start);
            list();
            throw e;
        }
        before.map(Resident::jar).ifPresent(shelf::drop);
        residents.put(jar.key(), next);
        try {
            if (!memory.isOff(jar.key())) {
                start(next);
            }
        } finally {
            list();
        }
        return find(jar.key());
    }

    @Override
    public synchronized void enable(String pluginKey) {
        Resident resident = resident(pluginKey);
        if (resident.running().isPresent()) {
            return;
        }
        try {
            start(resident);
            memory.on(pluginKey, "");
        } finally {
            list();
        }
    }

    @Override
    public synchronized void disable(String pluginKey) {
        Resident resident = resident(pluginKey);
        memory.off(pluginKey, "");
        resident.running().ifPresent(this::stop);
        resident.stands();
        list();
    }

    @Override
    public synchronized void uninstall(String pluginKey) {
        Resident resident = resident(pluginKey);
        takeDown(resident);
        shelf.drop(resident.jar());
        residents.remove(pluginKey);
        memory.forget(pluginKey);
        log.info("Plugin {} is uninstalled", pluginKey);
        list();
    }

    @Override
    public synchronized void enableModule(String pluginKey, String moduleKey) {
        Resident resident = resident(pluginKey);
        ModuleElement module = switchable(resident, moduleKey);
        if (memory.modulesOff(pluginKey).contains(moduleKey)) {
            resident.running().ifPresent(plugin -> system.enableModule(plugin, module));
            memory.on(pluginKey, moduleKey);
        }
        list();
    }

    @Override
    public synchronized void disableModule(String pluginKey, String moduleKey) {
        Resident resident = resident(pluginKey);
        ModuleElement module = switchable(resident, moduleKey);
        memory.off(pluginKey, moduleKey);
        resident.running().ifPresent(plugin -> system.disableModule(plugin, module));
        list();
    }

    private void start(Resident resident) {
        PluginJarFile jar = resident.jar();
        try {
            if (resident.loaded().isEmpty()) {
                resident.hasLoaded(system.load(jar));
            }
            Plugin plugin = system.enable(resident.loaded().orElseThrow(), memory.modulesOff(jar.key()));
            enabled(plugin);
            resident.runs(plugin);
        } catch (RuntimeException e) {
            resident.failed(e.getMessage() == null ? e.toString() : e.getMessage());
            throw e;
        }
    }

    private void enabled(Plugin plugin) {
        try {
            steps.enabled(plugin);
        } catch (RuntimeException e) {
            system.disable(plugin);
            steps.disabled(plugin);
            throw e;
        }
    }

    private void stop(Plugin plugin) {
        steps.disabling(plugin);
        system.disable(plugin);
        steps.disabled(plugin);
    }

    private void takeDown(Resident resident) {
        resident.running().ifPresent(this::stop);
        resident.stands();
        resident.loaded().ifPresent(system::unload);
        resident.hasUnloaded();
    }

    private Resident resident(String pluginKey) {
        return Optional.ofNullable(residents.get(pluginKey))
                .orElseThrow(() -> new StartFailure("No plugin with the key " + pluginKey + " is installed"));
    }

    private static ModuleElement switchable(Resident resident, String moduleKey) {
        return resident.jar().descriptor().modules().stream()
                .filter(module -> module.key().equals(moduleKey) && InstalledPlugin.canSwitch(module.type()))
                .findFirst()
                .orElseThrow(() -> new StartFailure("Plugin " + resident.jar().key()
                        + " has no module that can be switched with the key " + moduleKey));
    }

    private InstalledPlugin find(String pluginKey) {
        return listed.stream()
                .filter(plugin -> plugin.key().equals(pluginKey))
                .findFirst()
                .orElseThrow();
    }

    private void list() {
        listed = residents.values().stream()
                .map(resident -> new InstalledPlugin(
                        resident.jar().descriptor(),
                        resident.jar().version().toString(),
                        resident.running().isPresent(),
                        resident.failure(),
                        memory.modulesOff(resident.jar().key())))
                .toList();
    }
}
