package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** A line of who does what, from the version that wrote it until the one that took it away; a line that changes is a row more. */
@Preload
public interface ScopeLineRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Which line, the same for as long as it is there. */
    String LINE_ID = "LINE_ID";

    /** The version that wrote it. */
    String FROM_VERSION = "FROM_VERSION";

    /** The version that took it away; 0 while it is there. */
    String UNTIL_VERSION = "UNTIL_VERSION";

    /** What it is about. */
    String SUBJECT = "SUBJECT";

    /** What sort of receiver, by its name in the code. */
    String KIND = "KIND";

    /** Receiving project, by id; 0 for none. */
    String RECEIVER_PROJECT = "RECEIVER_PROJECT";

    /** Receiving department. */
    String RECEIVER_NAME = "RECEIVER_NAME";

    /** Where the department is reached. */
    String ADDRESS = "ADDRESS";

    /** What the reporter is told. */
    String SENTENCE = "SENTENCE";

    /** Words that hint at it, one a line. */
    String HINTS = "HINTS";

    /** Required facts, one a line. */
    String FACTS = "FACTS";

    /** Examples, one a line. */
    String EXAMPLES = "EXAMPLES";

    /** Who decides in doubt. */
    String DECIDES = "DECIDES";

    /** When the receiver agreed, as a day counted from the first of January 1970. */
    String AGREED_DAY = "AGREED_DAY";

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

    /** {@link #LINE_ID}. */
    @NotNull
    Long getLineId();

    /** Sets {@link #LINE_ID}. */
    void setLineId(Long lineId);

    /** {@link #FROM_VERSION}. */
    @NotNull
    Long getFromVersion();

    /** Sets {@link #FROM_VERSION}. */
    void setFromVersion(Long fromVersion);

    /** {@link #UNTIL_VERSION}. */
    @NotNull
    Long getUntilVersion();

    /** Sets {@link #UNTIL_VERSION}. */
    void setUntilVersion(Long untilVersion);

    /** {@link #SUBJECT}. */
    @NotNull
    String getSubject();

    /** Sets {@link #SUBJECT}. */
    void setSubject(String subject);

    /** {@link #KIND}. */
    @NotNull
    String getKind();

    /** Sets {@link #KIND}. */
    void setKind(String kind);

    /** {@link #RECEIVER_PROJECT}. */
    @NotNull
    Long getReceiverProject();

    /** Sets {@link #RECEIVER_PROJECT}. */
    void setReceiverProject(Long receiverProject);

    /** {@link #RECEIVER_NAME}. */
    @Nullable
    String getReceiverName();

    /** Sets {@link #RECEIVER_NAME}. */
    void setReceiverName(@Nullable String receiverName);

    /** {@link #ADDRESS}. */
    @Nullable
    @StringLength(450)
    String getAddress();

    /** Sets {@link #ADDRESS}. */
    void setAddress(@Nullable String address);

    /** {@link #SENTENCE}. */
    @Nullable
    @StringLength(450)
    String getSentence();

    /** Sets {@link #SENTENCE}. */
    void setSentence(@Nullable String sentence);

    /** {@link #HINTS}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getHints();

    /** Sets {@link #HINTS}. */
    void setHints(@Nullable String hints);

    /** {@link #FACTS}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    /** Sets {@link #FACTS}. */
    void setFacts(@Nullable String facts);

    /** {@link #EXAMPLES}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getExamples();

    /** Sets {@link #EXAMPLES}. */
    void setExamples(@Nullable String examples);

    /** {@link #DECIDES}. */
    @Nullable
    String getDecides();

    /** Sets {@link #DECIDES}. */
    void setDecides(@Nullable String decides);

    /** {@link #AGREED_DAY}. */
    @Nullable
    Long getAgreedDay();

    /** Sets {@link #AGREED_DAY}. */
    void setAgreedDay(@Nullable Long agreedDay);
}
