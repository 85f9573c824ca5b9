package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin has been disabled. */
public class PluginDisabledEvent extends PluginEvent {
    public PluginDisabledEvent(Plugin plugin) {
        super(plugin);
    }
}
