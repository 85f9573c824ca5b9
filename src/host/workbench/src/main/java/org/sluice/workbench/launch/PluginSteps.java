package org.sluice.workbench.launch;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.beans.Introspector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.life.LifeSteps;
import org.sluice.workbench.services.PlatformServices;
import org.sluice.workbench.services.sal.PluginUpgrades;

/**
 * The order in which Jira brings a plugin up: modules, tables with their upgrade tasks, {@code PluginEnabledEvent}; then, as
 * soon as the host is up as well, upgrade tasks by build and {@code onStart}. Down: {@code onStop}, modules, context, tables,
 * {@code PluginDisabledEvent}.
 */
final class PluginSteps implements LifeSteps {
    private static final Logger log = LoggerFactory.getLogger(PluginSteps.class);
    private final PluginModules modules;
    private final PlatformServices platform;
    private final PluginUpgrades upgrades;
    private final Set<Plugin> waiting = new LinkedHashSet<>();
    private final Set<Plugin> begun = new LinkedHashSet<>();
    private boolean up;

    PluginSteps(PluginModules modules, PlatformServices platform, PluginUpgrades upgrades) {
        this.modules = modules;
        this.platform = platform;
        this.upgrades = upgrades;
    }

    /** The host is up. */
    synchronized void hostStarted() {
        up = true;
        waiting.forEach(this::begin);
        waiting.clear();
    }

    /** The host is about to go down, with its plugins in it. */
    synchronized void hostStopping() {
        up = false;
        List.copyOf(begun).forEach(this::disabling);
    }

    @Override
    public synchronized void enabled(Plugin plugin) {
        modules.activeObjects().start(plugin.key());
        platform.pluginEnabled(plugin.key());
        if (up) {
            begin(plugin);
        } else {
            waiting.add(plugin);
        }
    }

    @Override
    public synchronized void disabling(Plugin plugin) {
        waiting.remove(plugin);
        if (begun.remove(plugin)) {
            Lifecycles.stopping(plugin.services(LifecycleAware.class));
        }
    }

    @Override
    public synchronized void disabled(Plugin plugin) {
        waiting.remove(plugin);
        begun.remove(plugin);
        modules.templates().forgetClasses();
        // The JDK remembers the getters of every class that a template has named.
        Introspector.flushCaches();
        platform.leftBehind(plugin::brings)
                .forEach(left -> log.warn(
                        "Plugin {} left {} registered, which goes on being called and keeps its classes in memory",
                        plugin.key(),
                        left.getClass().getName()));
        platform.pluginDisabled(plugin.key());
    }

    private void begin(Plugin plugin) {
        upgrades.run(plugin.key(), plugin.services(PluginUpgradeTask.class));
        begun.add(plugin);
        Lifecycles.started(plugin.services(LifecycleAware.class));
    }
}
