package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A task that somebody left, until they or somebody else takes it up and it leaves progress again. One row for each task. */
@Preload
public interface PausedRow extends RawEntity<Long> {
    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Its project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Who left it, by user key. */
    String PERSON = "PERSON";

    /** The urgent task that it was left for, by id; empty when there is none. */
    String FOR_TASK = "FOR_TASK";

    /** When it was left, in milliseconds since 1970. */
    String LEFT_AT = "LEFT_AT";

    /** The line that the person left for themselves. */
    String LINE_LEFT = "LINE_LEFT";

    /** When the urgent task ended; empty as long as it goes on. */
    String FREED_AT = "FREED_AT";

    /** When it was taken up again; empty as long as it waits. */
    String TAKEN_UP_AT = "TAKEN_UP_AT";

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

    /** {@link #PERSON}. */
    @NotNull
    @Indexed
    String getPerson();

    /** Sets {@link #PERSON}. */
    void setPerson(String person);

    /** {@link #FOR_TASK}. */
    @Nullable
    @Indexed
    Long getForTask();

    /** Sets {@link #FOR_TASK}. */
    void setForTask(@Nullable Long forTask);

    /** {@link #LEFT_AT}. */
    @NotNull
    Long getLeftAt();

    /** Sets {@link #LEFT_AT}. */
    void setLeftAt(Long leftAt);

    /** {@link #LINE_LEFT}. */
    @Nullable
    String getLineLeft();

    /** Sets {@link #LINE_LEFT}. */
    void setLineLeft(@Nullable String lineLeft);

    /** {@link #FREED_AT}. */
    @Nullable
    Long getFreedAt();

    /** Sets {@link #FREED_AT}. */
    void setFreedAt(@Nullable Long freedAt);

    /** {@link #TAKEN_UP_AT}. */
    @Nullable
    Long getTakenUpAt();

    /** Sets {@link #TAKEN_UP_AT}. */
    void setTakenUpAt(@Nullable Long takenUpAt);
}
