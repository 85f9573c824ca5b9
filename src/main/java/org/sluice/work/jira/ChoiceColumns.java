package org.sluice.work.jira;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What one project chose, as it is stored, whatever for; lists are ids separated by blanks. */
public interface ChoiceColumns extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Whether it is measured. */
    String SWITCHED_ON = "SWITCHED_ON";

    /** Language of what set-up names. */
    String SETUP_LANGUAGE = "SETUP_LANGUAGE";

    /** Field of the owning team, by id. */
    String TEAM_FIELD = "TEAM_FIELD";

    /** Resolutions that solve nothing. */
    String NOT_SOLVED = "NOT_SOLVED";

    /** The query for urgent work. */
    String URGENT_JQL = "URGENT_JQL";

    /** Statuses and their stages, {@code id=STAGE}. */
    String STAGES = "STAGES";

    /** Whether parts of tasks count. */
    String COUNT_SUB_TASKS = "COUNT_SUB_TASKS";

    /** Whether archived tasks count. */
    String COUNT_ARCHIVED = "COUNT_ARCHIVED";

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

    /** {@link #SWITCHED_ON}. */
    boolean isSwitchedOn();

    /** Sets {@link #SWITCHED_ON}. */
    void setSwitchedOn(boolean switchedOn);

    /** {@link #SETUP_LANGUAGE}. */
    @StringLength(20)
    @Nullable
    String getSetupLanguage();

    /** Sets {@link #SETUP_LANGUAGE}. */
    void setSetupLanguage(@Nullable String setupLanguage);

    /** {@link #TEAM_FIELD}. */
    @Nullable
    String getTeamField();

    /** Sets {@link #TEAM_FIELD}. */
    void setTeamField(@Nullable String teamField);

    /** {@link #NOT_SOLVED}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNotSolved();

    /** Sets {@link #NOT_SOLVED}. */
    void setNotSolved(@Nullable String notSolved);

    /** {@link #URGENT_JQL}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getUrgentJql();

    /** Sets {@link #URGENT_JQL}. */
    void setUrgentJql(@Nullable String urgentJql);

    /** {@link #STAGES}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getStages();

    /** Sets {@link #STAGES}. */
    void setStages(@Nullable String stages);

    /** {@link #COUNT_SUB_TASKS}. */
    boolean isCountSubTasks();

    /** Sets {@link #COUNT_SUB_TASKS}. */
    void setCountSubTasks(boolean countSubTasks);

    /** {@link #COUNT_ARCHIVED}. */
    boolean isCountArchived();

    /** Sets {@link #COUNT_ARCHIVED}. */
    void setCountArchived(boolean countArchived);
}
