package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** A rule of a workflow has offered an urgent task to whoever is on urgent; to whom that is, is asked when somebody looks. */
@Preload
public interface OfferedRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** When, in milliseconds of the epoch. */
    String OFFERED_AT = "OFFERED_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #TASK_ID}. */
    @Unique
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #PROJECT_ID}. */
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #OFFERED_AT}. */
    Long getOfferedAt();

    /** Sets {@link #OFFERED_AT}. */
    void setOfferedAt(Long offeredAt);
}
