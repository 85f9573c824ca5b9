package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;

/** Something that set-up of the two-stream workflow or its undo did. Never changed, but for a user key that Jira changes. */
@Preload
public interface FlowDeedRow extends RawEntity<Long> {
    /** What was done. */
    String DEED = "DEED";

    /** With what: the code of a part, or the key of a project. */
    String SUBJECT = "SUBJECT";

    /** What it was called. */
    String TITLE = "TITLE";

    /** Who did it, by key. */
    String BY_KEY = "BY_KEY";

    /** When, in milliseconds of the epoch. */
    String DONE_AT = "DONE_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #DEED}. */
    @NotNull
    @StringLength(50)
    String getDeed();

    /** Sets {@link #DEED}. */
    void setDeed(String deed);

    /** {@link #SUBJECT}. */
    @NotNull
    String getSubject();

    /** Sets {@link #SUBJECT}. */
    void setSubject(String subject);

    /** {@link #TITLE}. */
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    /** Sets {@link #TITLE}. */
    void setTitle(String title);

    /** {@link #BY_KEY}. */
    @NotNull
    String getByKey();

    /** Sets {@link #BY_KEY}. */
    void setByKey(String byKey);

    /** {@link #DONE_AT}. */
    @NotNull
    Long getDoneAt();

    /** Sets {@link #DONE_AT}. */
    void setDoneAt(Long doneAt);
}
