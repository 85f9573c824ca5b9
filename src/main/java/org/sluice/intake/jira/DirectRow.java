package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;

/** That a team was asked directly for something. */
@Preload
public interface DirectRow extends RawEntity<Long> {
    /** Of which project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** The task that was made of it, by id. */
    String TASK_ID = "TASK_ID";

    /** How, as {@link org.sluice.intake.domain.Channel#code}. */
    String CHANNEL = "CHANNEL";

    /** When, in milliseconds of the epoch. */
    String ASKED_AT = "ASKED_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @Indexed
    @NotNull
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #TASK_ID}. */
    @NotNull
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #CHANNEL}. */
    @NotNull
    @StringLength(40)
    String getChannel();

    /** Sets {@link #CHANNEL}. */
    void setChannel(String channel);

    /** {@link #ASKED_AT}. */
    @NotNull
    Long getAskedAt();

    /** Sets {@link #ASKED_AT}. */
    void setAskedAt(Long askedAt);
}
