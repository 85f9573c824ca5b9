package org.sluice.insight.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The preview of one project: how far it is, and its figures when it is done. */
@Preload
public interface PreviewRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** {@link #RUNNING}, {@link #READY} or {@link #FAILED}. */
    String PHASE = "PHASE";

    /** It is being computed, or will be. */
    String RUNNING = "RUNNING";

    /** It is done. */
    String READY = "READY";

    /** It could not be computed. */
    String FAILED = "FAILED";

    /** When it was begun, in milliseconds of the epoch. */
    String BEGUN_AT = "BEGUN_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @NotNull
    @Unique
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #PHASE}. */
    @NotNull
    @StringLength(20)
    String getPhase();

    /** Sets {@link #PHASE}. */
    void setPhase(String phase);

    /** {@link #BEGUN_AT}; none in rows of versions that did not note it. */
    @Nullable
    Long getBegunAt();

    /** Sets {@link #BEGUN_AT}. */
    void setBegunAt(@Nullable Long begunAt);

    /** Tasks that were read. */
    int getDoneCount();

    /** Sets the tasks that were read. */
    void setDoneCount(int doneCount);

    /** Tasks that there are. */
    int getOfCount();

    /** Sets the tasks that there are. */
    void setOfCount(int ofCount);

    /** Tasks that came in. */
    int getArrivedCount();

    /** Sets the tasks that came in. */
    void setArrivedCount(int arrivedCount);

    /** Tasks that are open. */
    int getOpenCount();

    /** Sets the tasks that are open. */
    void setOpenCount(int openCount);

    /** The oldest open task, by id. */
    @Nullable
    Long getOldestIssue();

    /** Sets the oldest open task. */
    void setOldestIssue(@Nullable Long oldestIssue);

    /** When the oldest open task arrived. */
    @Nullable
    Long getOldestAt();

    /** Sets when the oldest open task arrived. */
    void setOldestAt(@Nullable Long oldestAt);

    /** In how many hours half were solved. */
    @Nullable
    Double getMedianHours();

    /** Sets in how many hours half were solved. */
    void setMedianHours(@Nullable Double medianHours);

    /** Tasks that were solved. */
    int getSolvedCount();

    /** Sets the tasks that were solved. */
    void setSolvedCount(int solvedCount);

    /** Task types that hang on one person. */
    int getExposedTypes();

    /** Sets the task types that hang on one person. */
    void setExposedTypes(int exposedTypes);

    /** Task types that are not rare. */
    int getTypeCount();

    /** Sets the task types that are not rare. */
    void setTypeCount(int typeCount);

    /** Statuses that were met, by id, in one text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getStatusIds();

    /** Sets the statuses that were met. */
    void setStatusIds(@Nullable String statusIds);
}
