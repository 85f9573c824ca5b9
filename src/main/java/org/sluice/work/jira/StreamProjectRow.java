package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A project that has the field of the stream by Sluice, or had to keep it. */
@Preload
public interface StreamProjectRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Whether the project did not have the field before. */
    String ADDED = "ADDED";

    /** Whether the project had to keep the field when Sluice was undone; none is no. */
    String KEPT = "KEPT";

    /** Screens that have the field by Sluice for this project, by id, with commas between them; none for no screen. */
    String SCREENS = "SCREENS";

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

    /** {@link #ADDED}. */
    boolean isAdded();

    /** Sets {@link #ADDED}. */
    void setAdded(boolean added);

    /** {@link #KEPT}. */
    @Nullable
    Boolean getKept();

    /** Sets {@link #KEPT}. */
    void setKept(@Nullable Boolean kept);

    /** {@link #SCREENS}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getScreens();

    /** Sets {@link #SCREENS}. */
    void setScreens(@Nullable String screens);
}
