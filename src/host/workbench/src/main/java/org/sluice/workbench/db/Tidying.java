package org.sluice.workbench.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file of an H2 database from growing without end: makes room in it that is used again. It does not make it shorter.
 *
 * <p>Each commit appends a chunk to the file, with all pages that it touched; the room of a chunk is free when nothing in it
 * counts any more. Chunks of which little counts have to be written anew, together, for that. H2 does it in the thread that
 * also writes late, and has no such thread where each commit is on the disk when it returns: a host that many people work in
 * then grows by a hundred megabytes a minute on the disk, and by what is remembered of each chunk in memory.
 */
final class Tidying implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Tidying.class);

    /**
     * How much has to count, in percent, of the chunks that H2 would write anew: those in which something counts no longer and
     * that are older than 45 seconds. Of the others nothing would be won, though what is dead in young ones may be much.
     */
    private static final int ENOUGH = 60;

    private static final String SHARE_THAT_COUNTS = "info.CHUNKS_FILL_RATE_RW";
    /** What is written anew at a time; commits wait meanwhile. */
    private static final int AT_ONCE = 512 * 1_024;

    private static final int MILLIS = 250;
    /** So many rounds are left out after one that won nothing: it has read chunks, and would read or write the same again. */
    private static final int REST = 20;

    private final Chunks chunks;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread one = new Thread(work, "database-tidying");
        one.setDaemon(true);
        return one;
    });
    /** Rounds to leave out. */
    private final AtomicInteger resting = new AtomicInteger();

    Tidying(Chunks chunks) {
        this.chunks = chunks;
    }

    /** Of the H2 database behind these connections; begun by {@link #begin}. */
    static Tidying of(HikariDataSource pool) {
        try (var connection = pool.getConnection()) {
            // H2 has no statement for it while a database is open.
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return new Tidying(new StoredChunks(session.getDatabase().getStore().getMvStore()));
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

    /** Writes some chunks anew, unless enough of them counts; ends with the database. */
    void now() {
        if (chunks.gone()) {
            if (!thread.isShutdown()) {
                log.warn("The database was closed; its file is not tidied until the next start");
            }
            thread.shutdown();
        } else if (resting.get() > 0) {
            resting.decrementAndGet();
        } else {
            tidy();
        }
    }

    private void tidy() {
        try {
            int share = chunks.shareThatCounts();
            if (share < ENOUGH && (!chunks.writeAnew() || chunks.shareThatCounts() <= share)) {
                resting.set(REST);
            }
        } catch (RuntimeException e) {
            // Whatever goes wrong with the file, H2 closes the database.
            if (chunks.gone()) {
                log.error("H2 has closed the database; its file is not tidied any more", e);
                thread.shutdown();
            } else {
                log.warn("The database's file is not tidied", e);
            }
        }
    }

    /** Whether it has ended, with the database or before it. */
    boolean ended() {
        return thread.isShutdown();
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

    /** The chunks that a file is made of. */
    interface Chunks {

        /** Whether the database is closed, by us or by H2. */
        boolean gone();

        /** In percent, of those that would be written anew. */
        int shareThatCounts();

        /** Whether something was written anew. */
        boolean writeAnew();
    }

    /** Those of an open store of H2's. */
    private record StoredChunks(MVStore store) implements Chunks {

        @Override
        public boolean gone() {
            return store.isClosed();
        }

        @Override
        public int shareThatCounts() {
            Map<String, String> told = new HashMap<>();
            store.getFileStore().populateInfo(told::put);
            return Integer.parseInt(told.getOrDefault(SHARE_THAT_COUNTS, "100"));
        }

        @Override
        public boolean writeAnew() {
            AtomicBoolean won = new AtomicBoolean();
            // By itself it waits for ten milliseconds only, which is never enough where many commit.
            store.executeFilestoreOperation(() -> won.set(store.compact(100, AT_ONCE)));
            if (won.get()) {
                // Until somebody commits, the old chunks count, and would be written anew again.
                store.commit();
            }
            return won.get();
        }
    }
}
