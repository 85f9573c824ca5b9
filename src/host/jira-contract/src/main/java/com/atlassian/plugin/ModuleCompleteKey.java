package com.atlassian.plugin;

/** A module of a plugin: plugin key, colon, module key. */
public final class ModuleCompleteKey {
    private final String completeKey;

    public ModuleCompleteKey(String pluginKey, String moduleKey) {
        this.completeKey = pluginKey + ":" + moduleKey;
    }

    public String getCompleteKey() {
        return completeKey;
    }
}
