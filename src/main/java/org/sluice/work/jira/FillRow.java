package org.sluice.work.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * How far the filling of one project's ledger has come. A new filling is a new row: whoever still works for the old one finds
 * it gone and stops.
 */
@Preload
public interface FillRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** What is being read, by the name of a {@link FillPhase}. */
    String PHASE = "PHASE";

    /** The last task that is done; tasks go by id. */
    String LAST_ISSUE = "LAST_ISSUE";

    /** Tasks that are done. */
    String DONE_COUNT = "DONE_COUNT";

    /** Tasks that there are. */
    String OF_COUNT = "OF_COUNT";

    /** When the reading began. */
    String BEGUN_AT = "BEGUN_AT";

    /** When the last reading of every history began that came to its end: nothing is older. */
    String AS_OF = "AS_OF";

    /** What was of no use to the reading, by the names of {@link org.sluice.work.ReadingProblem}. */
    String PROBLEMS = "PROBLEMS";

    /** Another one each time the facts of the project change; none in rows of the first version. */
    String FACTS_STAMP = "FACTS_STAMP";

    /** How often the facts of the project changed; none in rows of the first version. */
    String CHANGES = "CHANGES";

    /** Tasks that this reading found missing. */
    String MISSING_COUNT = "MISSING_COUNT";

    /** Tasks that this reading found gone. */
    String GONE_COUNT = "GONE_COUNT";

    /** Tasks that this reading found changed. */
    String CHANGED_COUNT = "CHANGED_COUNT";

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

    /** {@link #PHASE}. */
    @NotNull
    @StringLength(20)
    String getPhase();

    /** Sets {@link #PHASE}. */
    void setPhase(String phase);

    /** {@link #LAST_ISSUE}. */
    @NotNull
    Long getLastIssue();

    /** Sets {@link #LAST_ISSUE}. */
    void setLastIssue(Long lastIssue);

    /** {@link #DONE_COUNT}. */
    int getDoneCount();

    /** Sets {@link #DONE_COUNT}. */
    void setDoneCount(int doneCount);

    /** {@link #OF_COUNT}. */
    int getOfCount();

    /** Sets {@link #OF_COUNT}. */
    void setOfCount(int ofCount);

    /** {@link #BEGUN_AT}. */
    @Nullable
    Long getBegunAt();

    /** Sets {@link #BEGUN_AT}. */
    void setBegunAt(@Nullable Long begunAt);

    /** {@link #AS_OF}. */
    @Nullable
    Long getAsOf();

    /** Sets {@link #AS_OF}. */
    void setAsOf(@Nullable Long asOf);

    /** {@link #PROBLEMS}. */
    @Nullable
    String getProblems();

    /** Sets {@link #PROBLEMS}. */
    void setProblems(@Nullable String problems);

    /** {@link #FACTS_STAMP}. */
    @Nullable
    @StringLength(40)
    String getFactsStamp();

    /** Sets {@link #FACTS_STAMP}. */
    void setFactsStamp(@Nullable String factsStamp);

    /** {@link #CHANGES}. */
    @Nullable
    Long getChanges();

    /** Sets {@link #CHANGES}. */
    void setChanges(@Nullable Long changes);

    /** {@link #MISSING_COUNT}. */
    int getMissingCount();

    /** Sets {@link #MISSING_COUNT}. */
    void setMissingCount(int missingCount);

    /** {@link #GONE_COUNT}. */
    int getGoneCount();

    /** Sets {@link #GONE_COUNT}. */
    void setGoneCount(int goneCount);

    /** {@link #CHANGED_COUNT}. */
    int getChangedCount();

    /** Sets {@link #CHANGED_COUNT}. */
    void setChangedCount(int changedCount);
}
