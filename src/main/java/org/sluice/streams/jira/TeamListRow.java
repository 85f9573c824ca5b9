package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** A line of a team's list; a list of a project is written together. */
@Preload
public interface TeamListRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Which list, by its name in the code. */
    String LISTED_IN = "LISTED_IN";

    /** What the option was called when it was read last. */
    String TITLE = "TITLE";

    /** Option of the field, by id. */
    String OPTION_ID = "OPTION_ID";

    /** Whether it is on the list, and not only still held by tasks. */
    String OFFERED = "OFFERED";

    /** Whether Sluice added the option for a team. */
    String ADDED = "ADDED";

    /** Number of the row, which is its order in the list. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #LISTED_IN}. */
    String getListedIn();

    /** Sets {@link #LISTED_IN}. */
    void setListedIn(String listedIn);

    /** {@link #TITLE}. */
    String getTitle();

    /** Sets {@link #TITLE}. */
    void setTitle(String title);

    /** {@link #OPTION_ID}. */
    Long getOptionId();

    /** Sets {@link #OPTION_ID}. */
    void setOptionId(Long optionId);

    /** {@link #OFFERED}. */
    Boolean getOffered();

    /** Sets {@link #OFFERED}. */
    void setOffered(Boolean offered);

    /** {@link #ADDED}. */
    Boolean getAdded();

    /** Sets {@link #ADDED}. */
    void setAdded(Boolean added);
}
