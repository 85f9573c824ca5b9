package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a task, and its facts have to be read again. One row for each event, so that whoever has read the facts
 * takes away just what was there before, and nothing that happened meanwhile.
 */
@Preload
public interface TouchedRow extends RawEntity<Long> {
    /** Task, by id. */
    String ISSUE_ID = "ISSUE_ID";

    /** How often the task could not be read, empty where nobody has tried. */
    String FAILURES = "FAILURES";

    /** When the task is to be read, in milliseconds since 1970; empty, in rows of the first version, for at once. */
    String DUE_AT = "DUE_AT";

    /** Number of the row; a later event has a higher one. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #ISSUE_ID}. */
    @NotNull
    Long getIssueId();

    /** Sets {@link #ISSUE_ID}. */
    void setIssueId(Long issueId);

    /** {@link #FAILURES}. */
    @Nullable
    Integer getFailures();

    /** Sets {@link #FAILURES}. */
    void setFailures(Integer failures);

    /** {@link #DUE_AT}. */
    @Nullable
    Long getDueAt();

    /** Sets {@link #DUE_AT}. */
    void setDueAt(Long dueAt);
}
