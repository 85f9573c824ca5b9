package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** A task of a sweep, and what became of it. */
@Preload
public interface SweptTaskRow extends RawEntity<Long> {
    /** Of which sweep, by number of its row. */
    String SWEEP_ID = "SWEEP_ID";

    /** The task, by id. */
    String TASK_ID = "TASK_ID";

    /** The line of who does what that spoke for it, by id. */
    String LINE_ID = "LINE_ID";

    /** The receiving team as it was named. */
    String RECEIVER = "RECEIVER";

    /** Why, for its reporter. */
    String REASON_TEXT = "REASON_TEXT";

    /** How far it has come, as {@link org.sluice.intake.domain.SweptStep#code}. */
    String STEP = "STEP";

    /** When it was passed on or that was begun, in milliseconds of the epoch. */
    String STEP_AT = "STEP_AT";

    /** The task that the other team has of it, by id. */
    String MADE_ID = "MADE_ID";

    /** Why it was left out or its reporter not told, in a word; empty where neither is so. */
    String WHY = "WHY";

    /** What there is to say beside that. */
    String DETAIL_TEXT = "DETAIL_TEXT";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #SWEEP_ID}. */
    @Indexed
    @NotNull
    Long getSweepId();

    /** Sets {@link #SWEEP_ID}. */
    void setSweepId(Long sweepId);

    /** {@link #TASK_ID}. */
    @Indexed
    @NotNull
    Long getTaskId();

    /** Sets {@link #TASK_ID}. */
    void setTaskId(Long taskId);

    /** {@link #LINE_ID}. */
    @NotNull
    Long getLineId();

    /** Sets {@link #LINE_ID}. */
    void setLineId(Long lineId);

    /** {@link #RECEIVER}. */
    @NotNull
    @StringLength(450)
    String getReceiver();

    /** Sets {@link #RECEIVER}. */
    void setReceiver(String receiver);

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

    /** {@link #STEP_AT}. */
    @Nullable
    Long getStepAt();

    /** Sets {@link #STEP_AT}. */
    void setStepAt(@Nullable Long stepAt);

    /** {@link #MADE_ID}. */
    @Nullable
    Long getMadeId();

    /** Sets {@link #MADE_ID}. */
    void setMadeId(@Nullable Long madeId);

    /** {@link #WHY}. */
    @Nullable
    @StringLength(40)
    String getWhy();

    /** Sets {@link #WHY}. */
    void setWhy(@Nullable String why);

    /** {@link #DETAIL_TEXT}. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDetailText();

    /** Sets {@link #DETAIL_TEXT}. */
    void setDetailText(@Nullable String detailText);
}
