package org.sluice.workbench.plugins;

import org.osgi.framework.Bundle;

/** One kind of module, by the tag name that declares it: checks what the descriptor says and makes it work. */
public interface ModuleType {
    /** The element's name in {@code atlassian-plugin.xml}. */
    String tag();

    /** Does what must be done before the plugin's Spring context is built; most types need nothing then. */
    default void prepare(Bundle bundle, ModuleElement module) {}

    /**
     * Takes the module into service. Everything that it names must be there: the failure's line names what is not.
     *
     * @throws org.sluice.workbench.osgi.StartFailure when the module cannot work
     */
    void enable(Plugin plugin, ModuleElement module);

    /**
     * Takes the module out of service: nothing of it is found or holds on to the plugin from now on. Also called for a
     * module that did not get into service.
     */
    void disable(Plugin plugin, ModuleElement module);

    /** Lets go of what {@link #prepare} made, once the plugin's context is gone. */
    default void release(ModuleElement module) {}
}
