package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/**
 * Something happened to a task, and its facts have to be read again. One row for each event, so that whoever has read the facts
 * takes away just what was there before, and nothing that happened meanwhile.
 */
@Preload
public interface TouchedRow extends RawEntity<Long> {
    /** Task, by id. */
    String ISSUE_ID = "ISSUE_ID";

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
}
