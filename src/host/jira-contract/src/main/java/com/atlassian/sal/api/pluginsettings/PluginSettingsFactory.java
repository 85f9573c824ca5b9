package com.atlassian.sal.api.pluginsettings;

/** Opens a plugin's settings. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
