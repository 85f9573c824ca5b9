package org.sluice.workbench.plugins.life;

import java.nio.file.Path;
import java.util.List;

/**
 * What an administrator can do to plugins while the host runs. What cannot be done is refused with a
 * {@link org.sluice.workbench.osgi.StartFailure} whose line says why; the plugin is then listed with that reason.
 */
public interface ManagedPlugins {
    /** Those that are installed, in the order in which they came. */
    List<InstalledPlugin> all();

    /**
     * Installs a plugin, or upgrades the one with its key. A JAR that is none changes nothing.
     *
     * @param jar is copied into the home
     */
    InstalledPlugin install(Path jar);

    void enable(String pluginKey);

    void disable(String pluginKey);

    void uninstall(String pluginKey);

    void enableModule(String pluginKey, String moduleKey);

    void disableModule(String pluginKey, String moduleKey);
}
