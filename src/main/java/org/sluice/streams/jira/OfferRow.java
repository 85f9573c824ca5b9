package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** An urgent task was offered by its workflow. It names nobody: whose turn it is when somebody looks is asked then. */
@Preload
public interface OfferRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Its project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** When it was offered last, in milliseconds since 1970. */
    String OFFERED_AT = "OFFERED_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #TASK_ID}. */
    @NotNull
    @Unique
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #PROJECT_ID}. */
    @NotNull
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #OFFERED_AT}. */
    @NotNull
    Long getOfferedAt();

    /** Sets {@link #OFFERED_AT}. */
    void setOfferedAt(Long offeredAt);
}
