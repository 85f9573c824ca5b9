package org.sluice.workbench.pages.administration;

import org.sluice.workbench.plugins.PluginDescriptor;

/** A plugin that runs, as the administration lists it. */
public record InstalledPlugin(PluginDescriptor descriptor, String version) {}
