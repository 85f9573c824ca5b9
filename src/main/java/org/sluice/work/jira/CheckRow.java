package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** What the last check of one project's ledger put right; a row of its own, since a new reading is a new {@link FillRow}. */
@Preload
public interface CheckRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** When the check began. */
    String CHECKED_AT = "CHECKED_AT";

    /** Tasks that were missing. */
    String MISSING_COUNT = "MISSING_COUNT";

    /** Tasks that were gone. */
    String GONE_COUNT = "GONE_COUNT";

    /** Tasks whose facts were others. */
    String CHANGED_COUNT = "CHANGED_COUNT";

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

    /** {@link #CHECKED_AT}. */
    @NotNull
    Long getCheckedAt();

    /** Sets {@link #CHECKED_AT}. */
    void setCheckedAt(Long checkedAt);

    /** {@link #MISSING_COUNT}. */
    int getMissingCount();

    /** Sets {@link #MISSING_COUNT}. */
    void setMissingCount(int missingCount);

    /** {@link #GONE_COUNT}. */
    int getGoneCount();

    /** Sets {@link #GONE_COUNT}. */
    void setGoneCount(int goneCount);

    /** {@link #CHANGED_COUNT}. */
    int getChangedCount();

    /** Sets {@link #CHANGED_COUNT}. */
    void setChangedCount(int changedCount);
}
