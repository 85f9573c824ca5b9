package org.sluice.workbench.plugins.life;

import java.util.Optional;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJarFile;
import org.sluice.workbench.plugins.PluginSystem.LoadedPlugin;

/** One installed plugin: its JAR, its classes once somebody has asked for it, and itself while it is enabled. */
final class Resident {
    private final PluginJarFile jar;
    private Optional<LoadedPlugin> loaded = Optional.empty();
    private Optional<Plugin> running = Optional.empty();
    private String failure = "";

    Resident(PluginJarFile jar) {
        this.jar = jar;
    }

    PluginJarFile jar() {
        return jar;
    }

    Optional<LoadedPlugin> loaded() {
        return loaded;
    }

    Optional<Plugin> running() {
        return running;
    }

    void hasLoaded(LoadedPlugin plugin) {
        loaded = Optional.of(plugin);
    }

    void hasUnloaded() {
        loaded = Optional.empty();
    }

    void runs(Plugin plugin) {
        running = Optional.of(plugin);
        failure = "";
    }

    void stands() {
        running = Optional.empty();
        failure = "";
    }

    void failed(String why) {
        running = Optional.empty();
        failure = why;
    }

    String failure() {
        return failure;
    }
}
