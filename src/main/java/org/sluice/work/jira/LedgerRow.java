package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one task as they are stored, without any person. Instants are milliseconds since 1970, so that no database's idea
 * of a time zone comes in between.
 */
@Preload
public interface LedgerRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Task, by id. */
    String ISSUE_ID = "ISSUE_ID";

    /** Issue type, by id. */
    String TYPE_ID = "TYPE_ID";

    /** Part of another task. */
    String SUB_TASK = "SUB_TASK";

    /** Put away, no longer to be found by a search. */
    String ARCHIVED = "ARCHIVED";

    /** Security level, by id. */
    String SECURITY_LEVEL = "SECURITY_LEVEL";

    /** When it came. */
    String ARRIVED_AT = "ARRIVED_AT";

    /** When it entered a stream. */
    String ACCEPTED_AT = "ACCEPTED_AT";

    /** When work began. */
    String STARTED_AT = "STARTED_AT";

    /** Since when it is paused. */
    String PAUSED_AT = "PAUSED_AT";

    /** When it last went from one stream into the other. */
    String RESTREAMED_AT = "RESTREAMED_AT";

    /** When it was resolved. */
    String DONE_AT = "DONE_AT";

    /** Resolution, by id. */
    String RESOLUTION_ID = "RESOLUTION_ID";

    /** Changes of owning team. */
    String HOPS = "HOPS";

    /** Those back to an earlier owner. */
    String BOUNCES = "BOUNCES";

    /** First letter of the stream. */
    String STREAM = "STREAM";

    /** Task types, by id, in one text. */
    String TASK_TYPES = "TASK_TYPES";

    /** When somebody worked on it, see {@link ActivityText}; none in rows of a version that did not ask. */
    String IN_WORK = "IN_WORK";

    /** When it was paused and taken up again, see {@link ActivityText}. */
    String PAUSES = "PAUSES";

    /** Who outside pressed for it, by the ids of options, in one text. */
    String PRESSURE = "PRESSURE";

    /** By which change of its project's facts it came; none when that was before they were served. */
    String CHANGED_BY = "CHANGED_BY";

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

    /** {@link #ISSUE_ID}. */
    @NotNull
    @Unique
    Long getIssueId();

    /** Sets {@link #ISSUE_ID}. */
    void setIssueId(Long issueId);

    /** {@link #TYPE_ID}. */
    @Nullable
    String getTypeId();

    /** Sets {@link #TYPE_ID}. */
    void setTypeId(@Nullable String typeId);

    /** {@link #SUB_TASK}. */
    boolean isSubTask();

    /** Sets {@link #SUB_TASK}. */
    void setSubTask(boolean subTask);

    /** {@link #ARCHIVED}. */
    boolean isArchived();

    /** Sets {@link #ARCHIVED}. */
    void setArchived(boolean archived);

    /** {@link #SECURITY_LEVEL}. */
    @Nullable
    Long getSecurityLevel();

    /** Sets {@link #SECURITY_LEVEL}. */
    void setSecurityLevel(@Nullable Long securityLevel);

    /** {@link #ARRIVED_AT}. */
    @NotNull
    Long getArrivedAt();

    /** Sets {@link #ARRIVED_AT}. */
    void setArrivedAt(Long arrivedAt);

    /** {@link #ACCEPTED_AT}. */
    @Nullable
    Long getAcceptedAt();

    /** Sets {@link #ACCEPTED_AT}. */
    void setAcceptedAt(@Nullable Long acceptedAt);

    /** {@link #STARTED_AT}. */
    @Nullable
    Long getStartedAt();

    /** Sets {@link #STARTED_AT}. */
    void setStartedAt(@Nullable Long startedAt);

    /** {@link #PAUSED_AT}. */
    @Nullable
    Long getPausedAt();

    /** Sets {@link #PAUSED_AT}. */
    void setPausedAt(@Nullable Long pausedAt);

    /** {@link #RESTREAMED_AT}. */
    @Nullable
    Long getRestreamedAt();

    /** Sets {@link #RESTREAMED_AT}. */
    void setRestreamedAt(@Nullable Long restreamedAt);

    /** {@link #DONE_AT}. */
    @Nullable
    Long getDoneAt();

    /** Sets {@link #DONE_AT}. */
    void setDoneAt(@Nullable Long doneAt);

    /** {@link #RESOLUTION_ID}. */
    @Nullable
    String getResolutionId();

    /** Sets {@link #RESOLUTION_ID}. */
    void setResolutionId(@Nullable String resolutionId);

    /** {@link #HOPS}. */
    int getHops();

    /** Sets {@link #HOPS}. */
    void setHops(int hops);

    /** {@link #BOUNCES}. */
    int getBounces();

    /** Sets {@link #BOUNCES}. */
    void setBounces(int bounces);

    /** {@link #STREAM}. */
    @Nullable
    String getStream();

    /** Sets {@link #STREAM}. */
    void setStream(@Nullable String stream);

    /** {@link #TASK_TYPES}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTaskTypes();

    /** Sets {@link #TASK_TYPES}. */
    void setTaskTypes(@Nullable String taskTypes);

    /** {@link #IN_WORK}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getInWork();

    /** Sets {@link #IN_WORK}. */
    void setInWork(@Nullable String inWork);

    /** {@link #PAUSES}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPauses();

    /** Sets {@link #PAUSES}. */
    void setPauses(@Nullable String pauses);

    /** {@link #PRESSURE}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPressure();

    /** Sets {@link #PRESSURE}. */
    void setPressure(@Nullable String pressure);

    /** {@link #CHANGED_BY}. */
    @Indexed
    @Nullable
    Long getChangedBy();

    /** Sets {@link #CHANGED_BY}. */
    void setChangedBy(@Nullable Long changedBy);
}
