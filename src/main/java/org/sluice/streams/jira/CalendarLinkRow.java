package org.sluice.streams.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** That somebody reads their turns with a calendar. The secret itself is not kept. */
@Preload
public interface CalendarLinkRow extends RawEntity<Long> {

    /** Whose turns it opens, by user key. */
    String USER_KEY = "USER_KEY";

    /** SHA-256 of the secret, in hexadecimal digits. */
    String SECRET_HASH = "SECRET_HASH";

    /** When it was made, in milliseconds of the epoch. */
    String MADE_AT = "MADE_AT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #USER_KEY}. */
    @NotNull
    @Unique
    String getUserKey();

    /** Sets {@link #USER_KEY}. */
    void setUserKey(String userKey);

    /** {@link #SECRET_HASH}. */
    @NotNull
    @Unique
    String getSecretHash();

    /** Sets {@link #SECRET_HASH}. */
    void setSecretHash(String secretHash);

    /** {@link #MADE_AT}. */
    @NotNull
    Long getMadeAt();

    /** Sets {@link #MADE_AT}. */
    void setMadeAt(Long madeAt);
}
