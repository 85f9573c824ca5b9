package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** A reporter who was asked has answered, and the task is still to be brought back to triage. Gone when that is done. */
@Preload
public interface AnswerRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** When they answered, in milliseconds of the epoch. */
    String ANSWERED_AT = "ANSWERED_AT";

    /** When it is to be worked off, in milliseconds of the epoch. */
    String DUE_AT = "DUE_AT";

    /** How often it failed. */
    String FAILURES = "FAILURES";

    /** Number of the row; a later answer has a higher one. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #TASK_ID}. */
    @NotNull
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #ANSWERED_AT}. */
    @NotNull
    Long getAnsweredAt();

    /** Sets {@link #ANSWERED_AT}. */
    void setAnsweredAt(Long answeredAt);

    /** {@link #DUE_AT}. */
    @NotNull
    Long getDueAt();

    /** Sets {@link #DUE_AT}. */
    void setDueAt(Long dueAt);

    /** {@link #FAILURES}. */
    @NotNull
    Integer getFailures();

    /** Sets {@link #FAILURES}. */
    void setFailures(Integer failures);
}
