package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.sluice.platform.Patience;

/** The tasks whose facts have to be read again, in Active Objects, in the order of what happened. */
public final class TouchedRows {

    private static final String DUE = "(" + TouchedRow.DUE_AT + " IS NULL OR " + TouchedRow.DUE_AT + " <= ?)";

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public TouchedRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Something happened to a task, which is to be read from then on. */
    void add(long issueId, Instant due) {
        ao.create(TouchedRow.class, Map.of(TouchedRow.ISSUE_ID, issueId, TouchedRow.DUE_AT, due.toEpochMilli()));
    }

    /** Whether any task is due. */
    boolean any(Instant now) {
        return ao.count(TouchedRow.class, DUE, now.toEpochMilli()) > 0;
    }

    /** The next after one that are due. */
    List<Touched> after(long id, Instant now) {
        Query query = Query.select()
                .where("ID > ? AND " + DUE, id, now.toEpochMilli())
                .order("ID ASC")
                .limit(LedgerRows.BATCH);
        return Arrays.stream(ao.find(TouchedRow.class, query))
                .map(row -> new Touched(row.getID(), row.getIssueId()))
                .toList();
    }

    /** These wait no longer. */
    void done(List<Touched> touched) {
        if (!touched.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(touched.size(), "?"));
            ao.deleteWithSQL(
                    TouchedRow.class,
                    "ID IN (" + places + ")",
                    touched.stream().map(Touched::id).toArray());
        }
    }

    /** This one could not be read and waits by itself; gives for how long. */
    Duration failed(Touched touched, Instant now) {
        Duration pause = Patience.pause(1);
        for (TouchedRow row : ao.find(TouchedRow.class, "ID = ?", touched.id())) {
            int failures = Optional.ofNullable(row.getFailures()).orElse(0) + 1;
            pause = Patience.pause(failures);
            row.setFailures(failures);
            row.setDueAt(now.plus(pause).toEpochMilli());
            row.save();
        }
        return pause;
    }

    /** When the first of those is due that wait, none when there is none. */
    Optional<Instant> nextAttempt() {
        Query query = Query.select()
                .where(TouchedRow.DUE_AT + " IS NOT NULL")
                .order(TouchedRow.DUE_AT + " ASC")
                .limit(1);
        return Arrays.stream(ao.find(TouchedRow.class, query))
                .map(TouchedRow::getDueAt)
                .filter(Objects::nonNull)
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    /** One event about a task. */
    record Touched(long id, long issueId) {}
}
