package org.sluice.workbench.plugins.ao;

import net.java.ao.Entity;

/** A row of the sample plugin. */
public interface Bed extends Entity {
    String getPlant();

    void setPlant(String plant);
}
