package org.sluice.workbench.plugins.life;

import java.util.Set;
import org.sluice.workbench.plugins.PluginDescriptor;

/**
 * A plugin as the administration lists it.
 *
 * @param failure why it could not be enabled; empty when it was not tried or went well
 * @param switchedOff the keys of modules that are disabled on their own
 */
public record InstalledPlugin(
        PluginDescriptor descriptor, String version, boolean enabled, String failure, Set<String> switchedOff) {
    /** Modules that a plugin cannot be without: what stands on them would break at the next call. */
    private static final Set<String> ALWAYS_ON = Set.of("resource", "ao", "rest-migration");

    public String key() {
        return descriptor.key();
    }

    /** Whether a module of this kind can be disabled alone. */
    public static boolean canSwitch(String moduleType) {
        return !ALWAYS_ON.contains(moduleType);
    }
}
