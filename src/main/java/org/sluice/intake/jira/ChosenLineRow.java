package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** A task came by the way in, and the line of who does what that was chosen for it there. */
@Preload
public interface ChosenLineRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Where the task was then, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Which line of that project, the same for as long as it is there; 0 where none was chosen. */
    String LINE_ID = "LINE_ID";

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
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #LINE_ID}. */
    @NotNull
    Long getLineId();

    /** Sets {@link #LINE_ID}. */
    void setLineId(Long lineId);
}
