package org.sluice.workbench.plugins.rest;

import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;

/** {@code rest-migration}: the plugin says that its resources are written for REST v2. */
public final class RestMigrationType implements ModuleType {
    static final String TAG = "rest-migration";

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        if (module.child("rest-v2").isEmpty()) {
            throw module.failure("does not hold <rest-v2/>");
        }
    }

    /** Nothing is in service: the plugin's {@code rest} modules ask for the declaration. */
    @Override
    public void disable(Plugin plugin, ModuleElement module) {}
}
