package org.sluice.workbench.plugins.life;

import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Which plugins and single modules somebody has disabled, kept over restarts. */
public final class PluginMemory {
    private final Jdbi jdbi;

    public PluginMemory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean isOff(String pluginKey) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT COUNT(*) FROM plugin_off WHERE plugin_key = :key AND module_key = ''")
                                .bind("key", pluginKey)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    /** The keys of the plugin's modules that are disabled on their own. */
    Set<String> modulesOff(String pluginKey) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT module_key FROM plugin_off WHERE plugin_key = :key AND module_key <> ''")
                .bind("key", pluginKey)
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    void off(String pluginKey, String moduleKey) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM plugin_off WHERE plugin_key = ? AND module_key = ?", pluginKey, moduleKey);
            handle.execute("INSERT INTO plugin_off (plugin_key, module_key) VALUES (?, ?)", pluginKey, moduleKey);
        });
    }

    void on(String pluginKey, String moduleKey) {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM plugin_off WHERE plugin_key = ? AND module_key = ?", pluginKey, moduleKey));
    }

    void forget(String pluginKey) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM plugin_off WHERE plugin_key = ?", pluginKey));
    }
}
