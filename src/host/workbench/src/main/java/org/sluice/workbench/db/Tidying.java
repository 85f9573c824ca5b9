package org.sluice.workbench.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file of an H2 database as large as what it holds needs.
 *
 * <p>Each commit appends a piece to the file, with all pages that it touched; the room of a piece is free when nothing in it
 * counts any more. Pieces of which little counts have to be written anew, together, for that. H2 does it in the thread that
 * also writes late, and has no such thread where each commit is on the disk when it returns: a host that many people work in
 * then grows by a hundred megabytes a minute on the disk, and by what is remembered of each piece in memory.
 */
final class Tidying implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Tidying.class);

    /** How much of the file, in percent, has to count. What was written in the last 45 seconds counts as a whole. */
    private static final int ENOUGH = 60;
    /** What is written anew at a time; commits wait meanwhile. */
    private static final int AT_ONCE = 512 * 1_024;

    private static final int MILLIS = 250;

    private final MVStore store;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread one = new Thread(work, "database-tidying");
        one.setDaemon(true);
        return one;
    });

    private Tidying(MVStore store) {
        this.store = store;
    }

    /** Of the H2 database behind these connections; begun by {@link #begin}. */
    static Tidying of(HikariDataSource pool) {
        try (var connection = pool.getConnection()) {
            // H2 has no statement for it while a database is open.
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return new Tidying(session.getDatabase().getStore().getMvStore());
        } catch (SQLException e) {
            throw new IllegalStateException("The file of " + pool.getPoolName() + " cannot be tidied", e);
        }
    }

    /** Tidies now and then from now on. */
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the thread.
    Tidying begin() {
        thread.scheduleWithFixedDelay(this::now, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    /** Writes some pieces anew, unless enough of the file counts. */
    void now() {
        try {
            // By itself it waits for ten milliseconds only, which is never enough where many commit.
            store.executeFilestoreOperation(() -> store.compact(ENOUGH, AT_ONCE));
        } catch (RuntimeException e) {
            // Thrown on, it would be the last time.
            log.warn("The database's file is not tidied", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("The database is closed while its file is tidied");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
