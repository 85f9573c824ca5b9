package org.sluice.workbench.services.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;

/** The sample row as a later version of its plugin declares it. */
public final class Later {
    private Later() {}

    /** With one column more. */
    @Preload
    public interface Note extends org.sluice.workbench.services.ao.Note {
        String getAddedLater();

        void setAddedLater(String text);
    }

    /** Another entity of the same plugin. */
    public interface Other extends Entity {}
}
