package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** What a team has agreed about its turns. */
@Preload
public interface TurnSettingsRow extends RawEntity<Long> {

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** How long a turn is, by its name in the code. */
    String RHYTHM = "RHYTHM";

    /** Whose holidays count, by its name in the code. */
    String COUNTRY = "COUNTRY";

    /** Whether nobody has a turn on them. */
    String SKIP_HOLIDAYS = "SKIP_HOLIDAYS";

    /** Whether nobody has a turn on Saturday and Sunday. */
    String SKIP_WEEKENDS = "SKIP_WEEKENDS";

    /** After how many minutes an urgent task is offered to all. */
    String OFFER_MINUTES = "OFFER_MINUTES";

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

    /** {@link #RHYTHM}. */
    @NotNull
    String getRhythm();

    /** Sets {@link #RHYTHM}. */
    void setRhythm(String rhythm);

    /** {@link #COUNTRY}. */
    @NotNull
    String getCountry();

    /** Sets {@link #COUNTRY}. */
    void setCountry(String country);

    /** {@link #SKIP_HOLIDAYS}. */
    boolean isSkipHolidays();

    /** Sets {@link #SKIP_HOLIDAYS}. */
    void setSkipHolidays(boolean skipHolidays);

    /** {@link #SKIP_WEEKENDS}. */
    boolean isSkipWeekends();

    /** Sets {@link #SKIP_WEEKENDS}. */
    void setSkipWeekends(boolean skipWeekends);

    /** {@link #OFFER_MINUTES}. */
    @NotNull
    Long getOfferMinutes();

    /** Sets {@link #OFFER_MINUTES}. */
    void setOfferMinutes(Long offerMinutes);
}
