package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** A task that may be started and is next up. Who said so is kept nowhere. */
@Preload
public interface NextUpRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Its project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** When it was tapped, in milliseconds since 1970. */
    String TAPPED_AT = "TAPPED_AT";

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

    /** {@link #TAPPED_AT}. */
    @NotNull
    Long getTappedAt();

    /** Sets {@link #TAPPED_AT}. */
    void setTappedAt(Long tappedAt);
}
