package org.sluice.workbench.tracker.issues;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;

/** Who watches an issue and who voted for it, by user key. */
public final class Watches {
    private final Jdbi jdbi;

    public Watches(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<String> watchersOf(long issueId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT user_key FROM watch WHERE issue_id = :id ORDER BY user_key")
                        .bind("id", issueId)
                        .mapTo(String.class)
                        .list());
    }

    public long votesOf(long issueId) {
        return votersOf(issueId).size();
    }

    public List<String> votersOf(long issueId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT user_key FROM vote WHERE issue_id = :id ORDER BY user_key")
                        .bind("id", issueId)
                        .mapTo(String.class)
                        .list());
    }

    /** Whether the user did not watch before. */
    public boolean watch(long issueId, String userKey) {
        return !watchersOf(issueId).contains(userKey)
                && jdbi.withHandle(handle -> handle.execute(
                                "INSERT INTO watch (issue_id, user_key) VALUES (?, ?)", issueId, userKey))
                        > 0;
    }

    /** Whether the user watched until now. */
    public boolean unwatch(long issueId, String userKey) {
        return jdbi.withHandle(handle ->
                        handle.execute("DELETE FROM watch WHERE issue_id = ? AND user_key = ?", issueId, userKey))
                > 0;
    }

    /** Whether the user had not voted before. */
    public boolean vote(long issueId, String userKey) {
        return !votersOf(issueId).contains(userKey)
                && jdbi.withHandle(handle ->
                                handle.execute("INSERT INTO vote (issue_id, user_key) VALUES (?, ?)", issueId, userKey))
                        > 0;
    }

    /** Whether the user had voted until now. */
    public boolean unvote(long issueId, String userKey) {
        return jdbi.withHandle(handle ->
                        handle.execute("DELETE FROM vote WHERE issue_id = ? AND user_key = ?", issueId, userKey))
                > 0;
    }
}
