package org.sluice.workbench.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJarFile;
import org.sluice.workbench.plugins.life.InstalledPlugin;
import org.sluice.workbench.plugins.life.ManagedPlugins;

/** Installed plugins that only remember what is done to them; knows the JARs that it is given, and runs none. */
final class FakePlugins implements ManagedPlugins {
    private final List<InstalledPlugin> installed = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    void add(InstalledPlugin plugin) {
        installed.add(plugin);
    }

    /** What was done, in order. */
    List<String> done() {
        return done;
    }

    @Override
    public List<InstalledPlugin> all() {
        return installed;
    }

    @Override
    public InstalledPlugin install(Path jar) {
        PluginJarFile file = PluginJarFile.read(jar);
        InstalledPlugin plugin =
                new InstalledPlugin(file.descriptor(), file.version().toString(), true, "", Set.of());
        done.add("install " + plugin.key());
        installed.add(plugin);
        return plugin;
    }

    @Override
    public void enable(String pluginKey) {
        note("enable", pluginKey, "");
    }

    @Override
    public void disable(String pluginKey) {
        note("disable", pluginKey, "");
    }

    @Override
    public void uninstall(String pluginKey) {
        note("uninstall", pluginKey, "");
    }

    @Override
    public void enableModule(String pluginKey, String moduleKey) {
        note("enable", pluginKey, ":" + moduleKey);
    }

    @Override
    public void disableModule(String pluginKey, String moduleKey) {
        note("disable", pluginKey, ":" + moduleKey);
    }

    private void note(String deed, String pluginKey, String moduleKey) {
        if (installed.stream().noneMatch(plugin -> plugin.key().equals(pluginKey))) {
            throw new StartFailure("No plugin with the key " + pluginKey + " is installed");
        }
        done.add(deed + " " + pluginKey + moduleKey);
    }
}
