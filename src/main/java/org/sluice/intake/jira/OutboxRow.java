package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome of the intake sends out, once for each outcome. It is gone when all of it is delivered, but for a task that another team has,
 * of which it says then whose it was; who said it is not here any more by then, or, where an urgent one waits here, when they have taken it.
 */
@Preload
public interface OutboxRow extends RawEntity<Long> {
    /** Task and moment of the outcome, so that there is one for each. */
    String PARCEL = "PARCEL";

    /** Task, by id. */
    String TASK_ID = "TASK_ID";

    /** Where the task was then, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** What was said, as {@link org.sluice.intake.domain.IntakeOutcome#code}. */
    String OUTCOME = "OUTCOME";

    /** The receiving team as it was named; empty where it was not passed on. */
    String RECEIVER = "RECEIVER";

    /** When it was said, in milliseconds of the epoch. */
    String SAID_AT = "SAID_AT";

    /** The status that the transition left, by id. */
    String LEFT_STATUS = "LEFT_STATUS";

    /** Who said it, by user key, until it is delivered. */
    String SAID_BY = "SAID_BY";

    /** What was said with it. */
    String REASON_TEXT = "REASON_TEXT";

    /** How far it has come, as {@link org.sluice.intake.domain.OutgoingStep#code}. */
    String STEP = "STEP";

    /** When it is to be tried next, in milliseconds of the epoch. */
    String DUE_AT = "DUE_AT";

    /** How often it failed. */
    String FAILURES = "FAILURES";

    /** Why it failed last, as {@link org.sluice.intake.domain.Hindrance#code}; empty where it did not. */
    String HINDRANCE = "HINDRANCE";

    /** What there is to say beside that. */
    String DETAIL_TEXT = "DETAIL_TEXT";

    /** The task that the other team has of it, by id. */
    String MADE_ID = "MADE_ID";

    /** The highest id of a task there before that one was made. */
    String MADE_AFTER = "MADE_AFTER";

    /** Whether a personal identity number in it is meant. */
    String CONFIRMED = "CONFIRMED";

    /** When it came back, in milliseconds of the epoch; empty where it did not. */
    String BACK_AT = "BACK_AT";

    /** The line of who does what by which it was passed on, by id, where it came back and one is known. */
    String LINE_ID = "LINE_ID";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PARCEL}. */
    @NotNull
    @Unique
    @StringLength(60)
    String getParcel();

    /** Sets {@link #PARCEL}. */
    void setParcel(String parcel);

    /** {@link #TASK_ID}. */
    @Indexed
    @NotNull
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #PROJECT_ID}. */
    @Indexed
    @NotNull
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #OUTCOME}. */
    @NotNull
    @StringLength(40)
    String getOutcome();

    /** Sets {@link #OUTCOME}. */
    void setOutcome(String outcome);

    /** {@link #RECEIVER}. */
    @Nullable
    @StringLength(450)
    String getReceiver();

    /** Sets {@link #RECEIVER}. */
    void setReceiver(@Nullable String receiver);

    /** {@link #SAID_AT}. */
    @NotNull
    Long getSaidAt();

    /** Sets {@link #SAID_AT}. */
    void setSaidAt(Long saidAt);

    /** {@link #LEFT_STATUS}. */
    @Nullable
    String getLeftStatus();

    /** Sets {@link #LEFT_STATUS}. */
    void setLeftStatus(@Nullable String leftStatus);

    /** {@link #SAID_BY}. */
    @Nullable
    String getSaidBy();

    /** Sets {@link #SAID_BY}. */
    void setSaidBy(@Nullable String saidBy);

    /** {@link #REASON_TEXT}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    /** Sets {@link #REASON_TEXT}. */
    void setReasonText(@Nullable String reasonText);

    /** {@link #STEP}. */
    @NotNull
    @StringLength(40)
    String getStep();

    /** Sets {@link #STEP}. */
    void setStep(String step);

    /** {@link #DUE_AT}. */
    @Indexed
    @NotNull
    Long getDueAt();

    /** Sets {@link #DUE_AT}. */
    void setDueAt(Long dueAt);

    /** {@link #FAILURES}. */
    @NotNull
    Integer getFailures();

    /** Sets {@link #FAILURES}. */
    void setFailures(Integer failures);

    /** {@link #HINDRANCE}. */
    @Nullable
    @StringLength(40)
    String getHindrance();

    /** Sets {@link #HINDRANCE}. */
    void setHindrance(@Nullable String hindrance);

    /** {@link #DETAIL_TEXT}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDetailText();

    /** Sets {@link #DETAIL_TEXT}. */
    void setDetailText(@Nullable String detailText);

    /** {@link #MADE_ID}. */
    @Indexed
    @Nullable
    Long getMadeId();

    /** Sets {@link #MADE_ID}. */
    void setMadeId(@Nullable Long madeId);

    /** {@link #MADE_AFTER}. */
    @Nullable
    Long getMadeAfter();

    /** Sets {@link #MADE_AFTER}. */
    void setMadeAfter(@Nullable Long madeAfter);

    /** {@link #CONFIRMED}. */
    @NotNull
    Boolean getConfirmed();

    /** Sets {@link #CONFIRMED}. */
    void setConfirmed(Boolean confirmed);

    /** {@link #BACK_AT}. */
    @Nullable
    Long getBackAt();

    /** Sets {@link #BACK_AT}. */
    void setBackAt(@Nullable Long backAt);

    /** {@link #LINE_ID}. */
    @Nullable
    Long getLineId();

    /** Sets {@link #LINE_ID}. */
    void setLineId(@Nullable Long lineId);
}
