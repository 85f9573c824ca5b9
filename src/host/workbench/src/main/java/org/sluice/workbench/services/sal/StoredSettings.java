package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import org.sluice.workbench.tracker.settings.PluginSettingsStore;

/** Settings by key in the host's database. Keys longer than 255 and values longer than 99,000 are refused, as in Jira. */
final class StoredSettings implements PluginSettings {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;
    private final PluginSettingsStore store;
    private final String prefix;

    StoredSettings(PluginSettingsStore store, String prefix) {
        this.store = store;
        this.prefix = prefix;
    }

    @Override
    public Object get(String key) {
        return store.get(name(key)).map(SettingText::read).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        String text = SettingText.write(key, value);
        if (text.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "Setting " + key + " has " + text.length() + " characters; Jira keeps " + LONGEST_VALUE);
        }
        Object before = get(key);
        store.put(name(key), text);
        return before;
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        store.remove(name(key));
        return before;
    }

    private String name(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "A setting's key has 1 to " + LONGEST_KEY + " characters, unlike " + key);
        }
        return prefix + key;
    }
}
