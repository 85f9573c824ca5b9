package org.sluice.work.rules.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** Somebody has paused the rules of Sluice: one row for each project, and one for the site. */
@Preload
public interface RulePauseRow extends RawEntity<Long> {
    /** Project, by id; 0 for the whole site. */
    String PAUSED_FOR = "PAUSED_FOR";

    /** Who, by user key. */
    String PAUSED_BY = "PAUSED_BY";

    /** When, in milliseconds of the epoch. */
    String PAUSED_AT = "PAUSED_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PAUSED_FOR}. */
    @Unique
    Long getPausedFor();

    /** Sets {@link #PAUSED_FOR}. */
    void setPausedFor(Long pausedFor);

    /** {@link #PAUSED_BY}. */
    String getPausedBy();

    /** Sets {@link #PAUSED_BY}. */
    void setPausedBy(String pausedBy);

    /** {@link #PAUSED_AT}. */
    Long getPausedAt();

    /** Sets {@link #PAUSED_AT}. */
    void setPausedAt(Long pausedAt);
}
