package org.sluice.workbench.plugins.life;

import org.sluice.workbench.plugins.Plugin;

/** What the host does around a plugin's modules: tables, upgrade tasks, events, words to those who listen. */
public interface LifeSteps {
    /** All modules are in service. */
    void enabled(Plugin plugin);

    /** All is still in service. */
    void disabling(Plugin plugin);

    /** Nothing is in service any more. */
    void disabled(Plugin plugin);
}
