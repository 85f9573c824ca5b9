package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** A place under a limit that a task holds; a constraint keeps two tasks from holding the same, whoever writes at the same time. */
@Preload
public interface PlaceRow extends RawEntity<Long> {
    /** Project, limit and number of the place. */
    String PLACE_KEY = "PLACE_KEY";

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Project and limit. */
    String GROUP_KEY = "GROUP_KEY";

    /** Number of the place. */
    String PLACE_NO = "PLACE_NO";

    /** Task, by id. */
    String ISSUE_ID = "ISSUE_ID";

    /** End of the lease, in milliseconds of the epoch; far away once the task really took the place. */
    String HELD_UNTIL = "HELD_UNTIL";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PLACE_KEY}. */
    @Unique
    String getPlaceKey();

    /** Sets {@link #PLACE_KEY}. */
    void setPlaceKey(String placeKey);

    /** {@link #PROJECT_ID}. */
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #GROUP_KEY}. */
    @Indexed
    String getGroupKey();

    /** Sets {@link #GROUP_KEY}. */
    void setGroupKey(String groupKey);

    /** {@link #PLACE_NO}. */
    Integer getPlaceNo();

    /** Sets {@link #PLACE_NO}. */
    void setPlaceNo(Integer placeNo);

    /** {@link #ISSUE_ID}. */
    @Indexed
    Long getIssueId();

    /** Sets {@link #ISSUE_ID}. */
    void setIssueId(Long issueId);

    /** {@link #HELD_UNTIL}. */
    Long getHeldUntil();

    /** Sets {@link #HELD_UNTIL}. */
    void setHeldUntil(Long heldUntil);
}
