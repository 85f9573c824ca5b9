package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** From when on a project's intake is asked, so that what was there before owes it nothing. */
@Preload
public interface IntakeBeginningRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** From when on, in milliseconds of the epoch. */
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

    /** {@link #BEGUN_AT}. */
    @NotNull
    Long getBegunAt();

    /** Sets {@link #BEGUN_AT}. */
    void setBegunAt(Long begunAt);
}
