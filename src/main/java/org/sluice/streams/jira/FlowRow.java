package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What plays a part of the two-stream workflow: one row for each part, which a constraint holds to one. */
@Preload
public interface FlowRow extends RawEntity<Long> {
    /** Code of the part. */
    String PART = "PART";

    /** The thing, by its own id; none while it is only intended. */
    String THING_ID = "THING_ID";

    /** What it was called. */
    String TITLE = "TITLE";

    /** Whether Sluice made it. */
    String MADE = "MADE";

    /** Who set it up, by key. */
    String BY_KEY = "BY_KEY";

    /** When, in milliseconds of the epoch. */
    String SET_AT = "SET_AT";

    /** Code of the language that it was to be named in, for what Sluice makes. */
    String NAMED_IN = "NAMED_IN";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PART}. */
    @NotNull
    @Unique
    @StringLength(100)
    String getPart();

    /** Sets {@link #PART}. */
    void setPart(String part);

    /** {@link #THING_ID}. */
    @Nullable
    String getThingId();

    /** Sets {@link #THING_ID}. */
    void setThingId(@Nullable String thingId);

    /** {@link #TITLE}. */
    @Nullable
    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    /** Sets {@link #TITLE}. */
    void setTitle(String title);

    /** {@link #MADE}. */
    @Nullable
    Boolean getMade();

    /** Sets {@link #MADE}. */
    void setMade(Boolean made);

    /** {@link #BY_KEY}. */
    @Nullable
    String getByKey();

    /** Sets {@link #BY_KEY}. */
    void setByKey(String byKey);

    /** {@link #SET_AT}. */
    @Nullable
    Long getSetAt();

    /** Sets {@link #SET_AT}. */
    void setSetAt(Long setAt);

    /** {@link #NAMED_IN}. */
    @Nullable
    String getNamedIn();

    /** Sets {@link #NAMED_IN}. */
    void setNamedIn(String namedIn);
}
