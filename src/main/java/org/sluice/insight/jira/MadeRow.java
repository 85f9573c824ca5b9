package org.sluice.insight.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** Something that switching on made for a project, or is about to make. */
@Preload
public interface MadeRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** What kind of thing. */
    String KIND = "KIND";

    /** What it was called. */
    String TITLE = "TITLE";

    /** Who has it, by key. */
    String OWNER_KEY = "OWNER_KEY";

    /** The thing, by its own id; none while it is only intended. */
    String THING_ID = "THING_ID";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @NotNull
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #KIND}. */
    @NotNull
    @StringLength(50)
    String getKind();

    /** Sets {@link #KIND}. */
    void setKind(String kind);

    /** {@link #TITLE}. */
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    /** Sets {@link #TITLE}. */
    void setTitle(String title);

    /** {@link #OWNER_KEY}. */
    @NotNull
    String getOwnerKey();

    /** Sets {@link #OWNER_KEY}. */
    void setOwnerKey(String ownerKey);

    /** {@link #THING_ID}. */
    @Nullable
    @StringLength(50)
    String getThingId();

    /** Sets {@link #THING_ID}. */
    void setThingId(@Nullable String thingId);
}
