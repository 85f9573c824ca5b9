package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A limit of a project; all of a project's are written together. */
@Preload
public interface LimitRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Stream, by its name in the code. */
    String STREAM = "STREAM";

    /** Status, by id; empty for all that somebody works on. */
    String STATUS_ID = "STATUS_ID";

    /** How many there may be. */
    String MOST = "MOST";

    /** What happens above it, by its name in the code. */
    String SEVERITY = "SEVERITY";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #STREAM}. */
    String getStream();

    /** Sets {@link #STREAM}. */
    void setStream(String stream);

    /** {@link #STATUS_ID}. */
    @Nullable
    String getStatusId();

    /** Sets {@link #STATUS_ID}. */
    void setStatusId(@Nullable String statusId);

    /** {@link #MOST}. */
    Integer getMost();

    /** Sets {@link #MOST}. */
    void setMost(Integer most);

    /** {@link #SEVERITY}. */
    String getSeverity();

    /** Sets {@link #SEVERITY}. */
    void setSeverity(String severity);
}
