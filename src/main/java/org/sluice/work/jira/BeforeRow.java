package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;

/** The choices of one project as they were before it was switched on. */
@Preload
public interface BeforeRow extends ChoiceColumns {
    /** Who switched it on, by key. */
    String SWITCHED_BY = "SWITCHED_BY";

    /** {@link #SWITCHED_BY}. */
    @NotNull
    String getSwitchedBy();

    /** Sets {@link #SWITCHED_BY}. */
    void setSwitchedBy(String switchedBy);
}
