package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The field of the stream: one row for the whole site, which a constraint holds to one, whoever writes at the same time. */
@Preload
public interface StreamRow extends RawEntity<Long> {
    /** Always 1. */
    String ONLY_ONE = "ONLY_ONE";

    /** Field, by id; none while it is only intended. */
    String FIELD_ID = "FIELD_ID";

    /** What it was called. */
    String TITLE = "TITLE";

    /** Option for urgent work, by id. */
    String URGENT_OPTION = "URGENT_OPTION";

    /** Option for planned work, by id. */
    String PLANNED_OPTION = "PLANNED_OPTION";

    /** When Sluice made it, or since when it is only intended, in milliseconds of the epoch; none when it was there before. */
    String MADE_AT = "MADE_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #ONLY_ONE}. */
    @NotNull
    @Unique
    Integer getOnlyOne();

    /** Sets {@link #ONLY_ONE}. */
    void setOnlyOne(Integer onlyOne);

    /** {@link #FIELD_ID}. */
    @Nullable
    String getFieldId();

    /** Sets {@link #FIELD_ID}. */
    void setFieldId(@Nullable String fieldId);

    /** {@link #TITLE}. */
    @Nullable
    String getTitle();

    /** Sets {@link #TITLE}. */
    void setTitle(@Nullable String title);

    /** {@link #URGENT_OPTION}. */
    @Nullable
    Long getUrgentOption();

    /** Sets {@link #URGENT_OPTION}. */
    void setUrgentOption(@Nullable Long urgentOption);

    /** {@link #PLANNED_OPTION}. */
    @Nullable
    Long getPlannedOption();

    /** Sets {@link #PLANNED_OPTION}. */
    void setPlannedOption(@Nullable Long plannedOption);

    /** {@link #MADE_AT}. */
    @Nullable
    Long getMadeAt();

    /** Sets {@link #MADE_AT}. */
    void setMadeAt(@Nullable Long madeAt);
}
