package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.sluice.platform.Patience;

/** What pausing has to follow, in Active Objects, in the order in which it happened. */
public final class MovedRows {

    private static final int BATCH = 100;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public MovedRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Something happened, which is to be worked off from a moment on. */
    void add(Moved moved, Instant due) {
        Map<String, Object> row = new HashMap<>(Map.of(
                MovedRow.TASK_ID,
                moved.taskId(),
                MovedRow.STATUS_ID,
                moved.statusId(),
                MovedRow.MOVED_AT,
                moved.at().toEpochMilli(),
                MovedRow.DUE_AT,
                due.toEpochMilli(),
                MovedRow.FAILURES,
                0));
        moved.person().ifPresent(person -> row.put(MovedRow.PERSON, person));
        String plan = moved.why().word() + moved.plan().map(StartPlan::text).orElse("");
        if (!plan.isEmpty()) {
            row.put(MovedRow.PLAN, plan);
        }
        ao.create(MovedRow.class, row);
    }

    /** What is due after a row. */
    List<Moved> due(long after, Instant now) {
        Query query = Query.select()
                .where("ID > ? AND " + MovedRow.DUE_AT + " <= ?", after, now.toEpochMilli())
                .order("ID ASC")
                .limit(BATCH);
        return Arrays.stream(ao.find(MovedRow.class, query))
                .map(MovedRows::moved)
                .toList();
    }

    private static Moved moved(MovedRow row) {
        String plan = Optional.ofNullable(row.getPlanText()).orElse("");
        Moved.Why why = Moved.Why.of(plan);
        return new Moved(
                row.getID(),
                row.getTaskId(),
                Optional.ofNullable(row.getPerson()),
                Optional.ofNullable(row.getStatusId()).orElse(""),
                Instant.ofEpochMilli(row.getMovedAt()),
                Optional.of(plan.substring(why.word().length()))
                        .filter(text -> !text.isEmpty())
                        .map(StartPlan::read),
                why);
    }

    /** When the next one is due, none when nothing waits. */
    Optional<Instant> next() {
        Query query = Query.select().order(MovedRow.DUE_AT + " ASC").limit(1);
        return Arrays.stream(ao.find(MovedRow.class, query))
                .map(row -> Instant.ofEpochMilli(row.getDueAt()))
                .findFirst();
    }

    /** All of it is done. */
    void done(long id) {
        ao.deleteWithSQL(MovedRow.class, "ID = ?", id);
    }

    /** Whoever started a task has done all of it themselves, but for what a rule asked for; what else happened to it stays. */
    void doneByPlan(long taskId) {
        for (MovedRow row : ao.find(MovedRow.class, MovedRow.TASK_ID + " = ?", taskId)) {
            if (row.getPlanText() != null && Moved.Why.of(row.getPlanText()) == Moved.Why.EVENT) {
                ao.delete(row);
            }
        }
    }

    /**
     * What a rule asked for when somebody started a task as they planned is due now, and leaves alone what was refused, besides what they
     * keep.
     *
     * @return whether there is any such
     */
    boolean afterStart(long taskId, Set<Long> refused, Instant now) {
        boolean any = false;
        for (MovedRow row : ao.find(MovedRow.class, MovedRow.TASK_ID + " = ?", taskId)) {
            Moved moved = moved(row);
            if (moved.byRule() && moved.plan().isPresent()) {
                StartPlan plan = moved.plan().get().keeping(refused);
                row.setPlanText(moved.why().word() + plan.text());
                row.setDueAt(now.toEpochMilli());
                row.save();
                any = true;
            }
        }
        return any;
    }

    /** It failed and is tried again after a while, which grows. */
    void failed(long id, Instant now) {
        for (MovedRow row : ao.find(MovedRow.class, "ID = ?", id)) {
            row.setFailures(row.getFailures() + 1);
            row.setDueAt(now.plus(Patience.pause(row.getFailures())).toEpochMilli());
            row.save();
        }
    }
}
