package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** What the intake said of a task, once. Who said it is not here. */
@Preload
public interface OutcomeRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Where the task was then, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** What was said, as {@link org.sluice.intake.domain.IntakeOutcome#code}. */
    String OUTCOME = "OUTCOME";

    /** Who has the task from now on; empty where it was not passed on. */
    String RECEIVER = "RECEIVER";

    /** When, in milliseconds of the epoch. */
    String SAID_AT = "SAID_AT";

    /** Number of the row; what was said later has a higher one. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #TASK_ID}. */
    @Indexed
    @NotNull
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #PROJECT_ID}. */
    @NotNull
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #OUTCOME}. */
    @NotNull
    String getOutcome();

    /** Sets {@link #OUTCOME}. */
    void setOutcome(String outcome);

    /** {@link #RECEIVER}. */
    @Nullable
    @StringLength(450)
    String getReceiver();

    /** Sets {@link #RECEIVER}. */
    void setReceiver(@Nullable String receiver);

    /** {@link #SAID_AT}. */
    @NotNull
    Long getSaidAt();

    /** Sets {@link #SAID_AT}. */
    void setSaidAt(Long saidAt);
}
