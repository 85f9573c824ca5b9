package com.atlassian.sal.api.pluginsettings;

/** Settings by key: text, lists of text, maps of text. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
