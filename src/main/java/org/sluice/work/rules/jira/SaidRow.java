package org.sluice.work.rules.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** What a rule said when nobody was held back by it; of nobody in particular. */
@Preload
public interface SaidRow extends RawEntity<Long> {
    /** Why it was noted, by its name in the code. */
    String SAID_WHY = "SAID_WHY";

    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Task, by id; empty for one that was not made yet. */
    String ISSUE_ID = "ISSUE_ID";

    /** The rule, by the module's key. */
    String RULE_KEY = "RULE_KEY";

    /** The sentence, by key. */
    String TEXT_KEY = "TEXT_KEY";

    /** What the sentence is filled with, one a line. */
    String FILLED_WITH = "FILLED_WITH";

    /** When, in milliseconds of the epoch. */
    String SAID_AT = "SAID_AT";

    /** The number in Jira's log, of a fault. */
    String ERROR_ID = "ERROR_ID";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #SAID_WHY}. */
    String getSaidWhy();

    /** Sets {@link #SAID_WHY}. */
    void setSaidWhy(String saidWhy);

    /** {@link #PROJECT_ID}. */
    @Indexed
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #ISSUE_ID}. */
    @Nullable
    Long getIssueId();

    /** Sets {@link #ISSUE_ID}. */
    void setIssueId(@Nullable Long issueId);

    /** {@link #RULE_KEY}. */
    String getRuleKey();

    /** Sets {@link #RULE_KEY}. */
    void setRuleKey(String ruleKey);

    /** {@link #TEXT_KEY}. */
    String getTextKey();

    /** Sets {@link #TEXT_KEY}. */
    void setTextKey(String textKey);

    /** {@link #FILLED_WITH}. */
    @Nullable
    @StringLength(450)
    String getFilledWith();

    /** Sets {@link #FILLED_WITH}. */
    void setFilledWith(@Nullable String filledWith);

    /** {@link #SAID_AT}. */
    @Indexed
    Long getSaidAt();

    /** Sets {@link #SAID_AT}. */
    void setSaidAt(Long saidAt);

    /** {@link #ERROR_ID}. */
    @Nullable
    String getErrorId();

    /** Sets {@link #ERROR_ID}. */
    void setErrorId(@Nullable String errorId);
}
