package org.sluice.workbench.tracker.settings;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Rows;

/** Texts by key. Whoever keeps other kinds of value writes them as text. */
public final class PluginSettingsStore {
    private final Jdbi jdbi;

    public PluginSettingsStore(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<String> get(String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT setting FROM plugin_setting WHERE setting_key = :key")
                        .bind("key", key)
                        .mapTo(String.class)
                        .findOne());
    }

    /** All settings whose key begins with the prefix. */
    public Map<String, String> startingWith(String prefix) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        "SELECT setting_key, setting FROM plugin_setting WHERE LEFT(setting_key, LENGTH(:prefix)) = :prefix")
                .bind("prefix", prefix)
                .map((row, ctx) -> Map.entry(row.getString("setting_key"), row.getString("setting")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public void put(String key, String value) {
        Rows.put(jdbi, "plugin_setting", Map.of("setting_key", key), Map.of("setting", value));
    }

    public void remove(String key) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM plugin_setting WHERE setting_key = ?", key));
    }
}
