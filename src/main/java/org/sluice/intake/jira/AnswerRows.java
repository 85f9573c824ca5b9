package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.sluice.platform.Patience;

/** The answers after which a task is to come back to triage, in Active Objects. */
public final class AnswerRows {

    private static final int BATCH = 100;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AnswerRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A reporter has answered. */
    void add(long taskId, Instant at) {
        ao.create(
                AnswerRow.class,
                Map.of(
                        AnswerRow.TASK_ID,
                        taskId,
                        AnswerRow.ANSWERED_AT,
                        at.toEpochMilli(),
                        AnswerRow.DUE_AT,
                        at.toEpochMilli(),
                        AnswerRow.FAILURES,
                        0));
    }

    /** What is due after a row, in the order in which it came. */
    List<Answer> due(long after, Instant now) {
        Query query = Query.select()
                .where("ID > ? AND " + AnswerRow.DUE_AT + " <= ?", after, now.toEpochMilli())
                .order("ID ASC")
                .limit(BATCH);
        return Arrays.stream(ao.find(AnswerRow.class, query))
                .map(row -> new Answer(row.getID(), row.getTaskId(), Instant.ofEpochMilli(row.getAnsweredAt())))
                .toList();
    }

    /** When the next one is due, none when nothing waits. */
    Optional<Instant> next() {
        Query query = Query.select().order(AnswerRow.DUE_AT + " ASC").limit(1);
        return Arrays.stream(ao.find(AnswerRow.class, query))
                .map(row -> Instant.ofEpochMilli(row.getDueAt()))
                .findFirst();
    }

    /** The task is back, or has left by itself. */
    void done(long id) {
        ao.deleteWithSQL(AnswerRow.class, "ID = ?", id);
    }

    /** It failed and is tried again after a while, which grows. */
    void failed(long id, Instant now) {
        for (AnswerRow row : ao.find(AnswerRow.class, "ID = ?", id)) {
            row.setFailures(row.getFailures() + 1);
            row.setDueAt(now.plus(Patience.pause(row.getFailures())).toEpochMilli());
            row.save();
        }
    }

    /**
     * A reporter's answer.
     *
     * @param id of its row
     */
    record Answer(long id, long taskId, Instant at) {}
}
