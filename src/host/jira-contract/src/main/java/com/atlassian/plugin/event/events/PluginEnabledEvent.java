package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin has been enabled with all its modules. */
public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
