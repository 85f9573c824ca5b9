package org.sluice.workbench.garden;

import net.java.ao.Entity;
import net.java.ao.Preload;

/** One word of the journal. */
@Preload
public interface Entry extends Entity {
    String getWord();

    void setWord(String word);
}
