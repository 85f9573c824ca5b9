package org.sluice.workbench.db;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives out ids, a run of them at a time, one counter for each kind of thing. A counter stays locked until the
 * transaction that took from it ends.
 */
public final class Ids {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,18}");

    private final Jdbi jdbi;
    private final Jdbi apart;

    Ids(Jdbi jdbi, Jdbi apart) {
        this.jdbi = jdbi;
        this.apart = apart;
    }

    /** The id that a text writes out; nothing where it is none that could ever be given out. */
    public static Optional<Long> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /**
     * The next id, committed at once on a connection of its own, even when the thread is in a transaction: whoever comes
     * next does not wait for that one to end. The id is lost when it is rolled back.
     */
    public long fresh(String name) {
        return apart.inTransaction(handle -> next(handle, name));
    }

    /** The next number of an issue in the project, taken like {@link #fresh}; no number is ever given out twice. */
    public long freshIssueNumber(long projectId) {
        return apart.inTransaction(handle -> {
            handle.createUpdate("UPDATE project SET issue_counter = 1 + GREATEST(issue_counter,"
                            + " (SELECT COALESCE(MAX(i.issue_number), 0) FROM issue i WHERE i.project_id = :id),"
                            + " (SELECT COALESCE(MAX(m.issue_number), 0) FROM moved_key m"
                            + " WHERE m.project_key = project.project_key)) WHERE id = :id")
                    .bind("id", projectId)
                    .execute();
            return handle.createQuery("SELECT issue_counter FROM project WHERE id = :id")
                    .bind("id", projectId)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** The next id, taken in a transaction of its own. */
    public long next(String name) {
        return jdbi.inTransaction(handle -> next(handle, name));
    }

    public static long next(Handle handle, String name) {
        return take(handle, name, 1);
    }

    /** The first of a run of ids. */
    public static long take(Handle handle, String name, long howMany) {
        int rows = handle.createUpdate("UPDATE id_counter SET next_id = next_id + :n WHERE name = :name")
                .bind("n", howMany)
                .bind("name", name)
                .execute();
        if (rows == 0) {
            throw new IllegalArgumentException("No id counter is called " + name);
        }
        return current(handle, name) - howMany;
    }

    /** Sees to it that ids given out from now on are above the one used. */
    public static void passBy(Handle handle, String name, long used) {
        handle.createUpdate("UPDATE id_counter SET next_id = GREATEST(next_id, :next) WHERE name = :name")
                .bind("next", used + 1)
                .bind("name", name)
                .execute();
    }

    public static long current(Handle handle, String name) {
        return handle.createQuery("SELECT next_id FROM id_counter WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .one();
    }
}
