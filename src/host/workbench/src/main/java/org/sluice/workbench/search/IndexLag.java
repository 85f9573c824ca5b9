package org.sluice.workbench.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.tracker.Tracker;

/**
 * Lets the search lag behind the tracker when a test asks for it, as Jira's index does on another node: what changes is
 * found only after {@link #catchUp}, or at a given time. Until then queries are asked of a copy of the issues' tables;
 * what is shown of a found issue is read from the tracker, and one that is gone is found and not shown, as in Jira.
 */
public final class IndexLag {
    private static final String COPY = "lagging_";
    private static final List<String> TABLES = List.of(
            "issue",
            "issue_component",
            "label",
            "field_value",
            "issue_comment",
            "change_group",
            "change_item",
            "watch",
            "vote",
            "attachment");
    private static final Pattern READ = Pattern.compile("\\b(FROM|JOIN) (" + String.join("|", TABLES) + ")(?= )");

    private final Jdbi jdbi;
    private final Clock clock;
    private boolean lags;
    private Instant until = Instant.MAX;

    IndexLag(Tracker tracker, Clock clock) {
        this.jdbi = tracker.database().jdbi();
        this.clock = clock;
    }

    /** From now on changes are not found. */
    public synchronized void hold() {
        until = Instant.MAX;
        copy();
    }

    /** Changes are not found until the time has passed on the host's clock; then all are, as before. */
    public synchronized void holdFor(Duration time) {
        until = clock.instant().plus(time);
        copy();
    }

    /** What has changed up to now is found; what changes from now on is not, when the search was lagging. */
    public synchronized void catchUp() {
        if (lags) {
            copy();
        }
    }

    /** The search keeps up with the tracker again. */
    public synchronized void release() {
        if (lags) {
            lags = false;
            jdbi.useHandle(IndexLag::drop);
        }
    }

    /** Whether changes are held back now. */
    public synchronized boolean lags() {
        if (lags && !clock.instant().isBefore(until)) {
            release();
        }
        return lags;
    }

    /** The statement as it is to be asked now. */
    String statement(String sql) {
        if (!lags()) {
            return sql;
        }
        Matcher read = READ.matcher(sql);
        return read.replaceAll("$1 " + COPY + "$2");
    }

    private void copy() {
        jdbi.useHandle(handle -> {
            drop(handle);
            TABLES.forEach(table -> handle.execute("CREATE TABLE " + COPY + table + " AS SELECT * FROM " + table));
        });
        lags = true;
    }

    private static void drop(Handle handle) {
        TABLES.forEach(table -> handle.execute("DROP TABLE IF EXISTS " + COPY + table));
    }
}
