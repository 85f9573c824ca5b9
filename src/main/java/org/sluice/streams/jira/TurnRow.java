package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** A day on which somebody has a turn: a constraint holds that nobody shares it, whoever writes at the same time. */
@Preload
public interface TurnRow extends RawEntity<Long> {

    /** Project, kind and day in one, for the constraint and for the one read that says whose turn it is. */
    String PLACE = "PLACE";

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Kind of turn, by its name in the code. */
    String KIND = "KIND";

    /** Day, counted from the first of January 1970. */
    String EPOCH_DAY = "EPOCH_DAY";

    /** Whose turn it is, by user key. */
    String USER_KEY = "USER_KEY";

    /** Whether that person has been said not to be here on that day. */
    String AWAY = "AWAY";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PLACE}. */
    @NotNull
    @Unique
    String getPlace();

    /** Sets {@link #PLACE}. */
    void setPlace(String place);

    /** {@link #PROJECT_ID}. */
    @NotNull
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #KIND}. */
    @NotNull
    String getKind();

    /** Sets {@link #KIND}. */
    void setKind(String kind);

    /** {@link #EPOCH_DAY}. */
    @NotNull
    @Indexed
    Long getEpochDay();

    /** Sets {@link #EPOCH_DAY}. */
    void setEpochDay(Long epochDay);

    /** {@link #USER_KEY}. */
    @NotNull
    @Indexed
    String getUserKey();

    /** Sets {@link #USER_KEY}. */
    void setUserKey(String userKey);

    /** {@link #AWAY}. */
    boolean isAway();

    /** Sets {@link #AWAY}. */
    void setAway(boolean away);
}
