package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** Work on an urgent task began. Whose work it is stands nowhere in it. */
@Preload
public interface UrgentStartRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** When, in milliseconds since 1970. */
    String STARTED_AT = "STARTED_AT";

    /** Whether other work was interrupted by it. */
    String INTERRUPTS = "INTERRUPTS";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @NotNull
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #TASK_ID}. */
    @NotNull
    @Indexed
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #STARTED_AT}. */
    @NotNull
    Long getStartedAt();

    /** Sets {@link #STARTED_AT}. */
    void setStartedAt(Long startedAt);

    /** {@link #INTERRUPTS}. */
    @NotNull
    Boolean getInterrupts();

    /** Sets {@link #INTERRUPTS}. */
    void setInterrupts(Boolean interrupts);
}
