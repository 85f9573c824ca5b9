package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** From when on starts of urgent work are noted in a project, so that a time of which nobody knows is not told as one without them. */
@Preload
public interface StartsNotedRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** From when on, in milliseconds since 1970. */
    String NOTED_FROM = "NOTED_FROM";

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

    /** {@link #NOTED_FROM}. */
    @NotNull
    Long getNotedFrom();

    /** Sets {@link #NOTED_FROM}. */
    void setNotedFrom(Long notedFrom);
}
