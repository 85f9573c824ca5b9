package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** A backlog that is being passed on. */
@Preload
public interface SweepRow extends RawEntity<Long> {
    /** Whose backlog, by id of the project. */
    String PROJECT_ID = "PROJECT_ID";

    /** How it stands, as {@link org.sluice.intake.domain.SweepState#code}. */
    String STATE = "STATE";

    /** As whom its tasks are passed on, by user key, until it is over. */
    String STARTED_BY = "STARTED_BY";

    /** When it was begun, in milliseconds of the epoch. */
    String STARTED_AT = "STARTED_AT";

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

    /** {@link #STATE}. */
    @Indexed
    @NotNull
    @StringLength(40)
    String getState();

    /** Sets {@link #STATE}. */
    void setState(String state);

    /** {@link #STARTED_BY}. */
    @Nullable
    String getStartedBy();

    /** Sets {@link #STARTED_BY}. */
    void setStartedBy(@Nullable String startedBy);

    /** {@link #STARTED_AT}. */
    @NotNull
    Long getStartedAt();

    /** Sets {@link #STARTED_AT}. */
    void setStartedAt(Long startedAt);
}
