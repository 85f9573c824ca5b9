package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/**
 * A task came to another status, another project, or was deleted, and what follows from it is still to be done. Written in the thread of
 * whoever did it, after the transition's event; worked off by a job, and gone when that is done.
 */
@Preload
public interface MovedRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Who did it, by user key; empty for nobody. */
    String PERSON = "PERSON";

    /** The status that it came to, by id. */
    String STATUS_ID = "STATUS_ID";

    /** When, in milliseconds since 1970. */
    String MOVED_AT = "MOVED_AT";

    /**
     * What the person had said of what is paused by it, see {@link StartPlan}; empty when they started it by Jira's own button, {@code rule}
     * when a rule wrote it, and {@code came} when it came from another project.
     */
    String PLAN = "PLAN_TEXT";

    /** When it is to be worked off, in milliseconds since 1970. */
    String DUE_AT = "DUE_AT";

    /** How often it failed. */
    String FAILURES = "FAILURES";

    /** Number of the row; a later event has a higher one. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #TASK_ID}. */
    @NotNull
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #PERSON}. */
    @Nullable
    String getPerson();

    /** Sets {@link #PERSON}. */
    void setPerson(@Nullable String person);

    /** {@link #STATUS_ID}. */
    @Nullable
    String getStatusId();

    /** Sets {@link #STATUS_ID}. */
    void setStatusId(String statusId);

    /** {@link #MOVED_AT}. */
    @NotNull
    Long getMovedAt();

    /** Sets {@link #MOVED_AT}. */
    void setMovedAt(Long movedAt);

    /** {@link #PLAN}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getPlanText();

    /** Sets {@link #PLAN}. */
    void setPlanText(@Nullable String planText);

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
