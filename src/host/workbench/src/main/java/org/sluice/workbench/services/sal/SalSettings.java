package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.sluice.workbench.tracker.settings.PluginSettingsStore;

/** Opens settings: those of a key and those of everybody. */
public final class SalSettings implements PluginSettingsFactory {
    private static final String OF_EVERYBODY = "";
    private final PluginSettingsStore store;

    public SalSettings(PluginSettingsStore store) {
        this.store = store;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new StoredSettings(store, key + " ");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new StoredSettings(store, OF_EVERYBODY);
    }
}
