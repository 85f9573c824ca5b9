package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** A change of who does what: a constraint holds that no version is made twice, whoever writes at the same time. */
@Preload
public interface ScopeChangeRow extends RawEntity<Long> {
    /** Project and version in one, for the constraint. */
    String PLACE = "PLACE";

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** The version that it made. */
    String MADE_VERSION = "MADE_VERSION";

    /** When, in milliseconds of the epoch. */
    String MADE_AT = "MADE_AT";

    /** Who, by user key. */
    String MADE_BY = "MADE_BY";

    /** How many lines came. */
    String LINES_ADDED = "LINES_ADDED";

    /** How many say something else. */
    String LINES_CHANGED = "LINES_CHANGED";

    /** How many went. */
    String LINES_REMOVED = "LINES_REMOVED";

    /** The highest id that a line has had, so that none is given twice. */
    String LAST_LINE = "LAST_LINE";

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

    /** {@link #MADE_VERSION}. */
    @NotNull
    Long getMadeVersion();

    /** Sets {@link #MADE_VERSION}. */
    void setMadeVersion(Long madeVersion);

    /** {@link #MADE_AT}. */
    @NotNull
    Long getMadeAt();

    /** Sets {@link #MADE_AT}. */
    void setMadeAt(Long madeAt);

    /** {@link #MADE_BY}. */
    @NotNull
    @Indexed
    String getMadeBy();

    /** Sets {@link #MADE_BY}. */
    void setMadeBy(String madeBy);

    /** {@link #LINES_ADDED}. */
    @NotNull
    Integer getLinesAdded();

    /** Sets {@link #LINES_ADDED}. */
    void setLinesAdded(Integer linesAdded);

    /** {@link #LINES_CHANGED}. */
    @NotNull
    Integer getLinesChanged();

    /** Sets {@link #LINES_CHANGED}. */
    void setLinesChanged(Integer linesChanged);

    /** {@link #LINES_REMOVED}. */
    @NotNull
    Integer getLinesRemoved();

    /** Sets {@link #LINES_REMOVED}. */
    void setLinesRemoved(Integer linesRemoved);

    /** {@link #LAST_LINE}. */
    @NotNull
    Long getLastLine();

    /** Sets {@link #LAST_LINE}. */
    void setLastLine(Long lastLine);
}
