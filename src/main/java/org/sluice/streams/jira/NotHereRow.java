package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** Somebody is not here on a day. No reason is kept, and the row is gone the night after. */
@Preload
public interface NotHereRow extends RawEntity<Long> {

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Day, counted from the first of January 1970. */
    String EPOCH_DAY = "EPOCH_DAY";

    /** Who is not here, by user key. */
    String USER_KEY = "USER_KEY";

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

    /** {@link #EPOCH_DAY}. */
    @NotNull
    Long getEpochDay();

    /** Sets {@link #EPOCH_DAY}. */
    void setEpochDay(Long epochDay);

    /** {@link #USER_KEY}. */
    @NotNull
    @Indexed
    String getUserKey();

    /** Sets {@link #USER_KEY}. */
    void setUserKey(String userKey);
}
