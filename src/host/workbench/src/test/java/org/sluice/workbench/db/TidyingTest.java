package org.sluice.workbench.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.testing.Await;

/** The file of a database that many small changes are made in does not grow with each of them. */
public class TidyingTest {
    private static final int CHANGES = 300;
    /** Rows enough to be far apart in the file. */
    private static final int APART = 70;

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void shouldWriteAnewWhatLittleCountsOf() {
        try (HikariDataSource pool = pool();
                Tidying tidying = Tidying.of(pool);
                Handle handle = Jdbi.open(pool)) {
            change(handle);
            assertThat(chunks(handle)).isGreaterThanOrEqualTo(CHANGES);

            for (int time = 0; time < 20; time++) {
                tidying.now();
                handle.execute("UPDATE busy SET text = 'last'");
            }

            assertThat(chunks(handle)).isLessThan(CHANGES / 2);
            assertThat(handle.createQuery("SELECT COUNT(*) FROM note WHERE text LIKE 'changed %'")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(CHANGES);
        }
    }

    @Test
    public void shouldGoOnByItselfWhileTheDatabaseIsOpen() {
        try (Database database = Database.open(home.getRoot().toPath());
                Handle handle = database.jdbi().open()) {
            change(handle);

            Await.until("most of the chunks to be gone", () -> {
                handle.execute("UPDATE busy SET text = 'last'");
                return chunks(handle) < CHANGES / 2;
            });
        }
    }

    @Test
    public void shouldWriteWhatItWroteAnewToTheDisk() {
        try (HikariDataSource pool = pool();
                Tidying tidying = Tidying.of(pool);
                Handle handle = Jdbi.open(pool)) {
            change(handle);
            int before = chunks(handle);

            for (int time = 0; time < 20; time++) {
                tidying.now();
            }

            // Nobody else has committed anything.
            assertThat(chunks(handle)).isLessThan(before / 2);
        }
    }

    @Test
    public void shouldLeaveAloneWhatCountsEnough() {
        Told file = new Told(60, 90, true);
        try (Tidying tidying = new Tidying(file)) {
            tidying.now();
        }

        assertThat(file.written).isZero();
    }

    @Test
    public void shouldRestAfterWritingNothingOrInVain() {
        for (Told inVain : List.of(new Told(10, 10, false), new Told(59, 59, true))) {
            try (Tidying tidying = new Tidying(inVain)) {
                for (int round = 0; round < 21; round++) {
                    tidying.now();
                }
                assertThat(inVain.written).isOne();

                tidying.now();
                assertThat(inVain.written).isEqualTo(2);
            }
        }
    }

    @Test
    public void shouldGoOnWhereARoundFailsAndEndWhereTheDatabaseIsClosedByIt() {
        Told file = new Told(10, 20, true);
        try (Tidying tidying = new Tidying(file)) {
            file.failing = true;
            tidying.now();
            assertThat(tidying.ended()).isFalse();
            file.closing = true;
            tidying.now();
            assertThat(tidying.ended()).isTrue();
        }

        assertThat(file.written).isEqualTo(2);
    }

    @Test
    public void shouldEndWithTheDatabase() {
        HikariDataSource pool = pool();
        try (Tidying tidying = Tidying.of(pool)) {
            try (pool) {
                tidying.now();
                assertThat(tidying.ended()).isFalse();
            }

            tidying.now();
            tidying.now();

            assertThat(tidying.ended()).isTrue();
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + home.getRoot() + "/notes;WRITE_DELAY=0");
        return new HikariDataSource(config);
    }

    /** Each change has a commit of its own, with something that the next one replaces and something that none does. */
    private static void change(Handle handle) {
        // Otherwise what counts no longer is kept for 45 seconds.
        handle.execute("SET RETENTION_TIME 0");
        for (String table : List.of("note", "busy")) {
            handle.execute("CREATE TABLE " + table + " (id INT PRIMARY KEY, text VARCHAR(200))");
        }
        handle.execute("INSERT INTO note SELECT x, REPEAT('n', 200) FROM SYSTEM_RANGE(1, ?)", CHANGES * APART);
        handle.execute("INSERT INTO busy SELECT x, REPEAT('b', 200) FROM SYSTEM_RANGE(1, 500)");
        for (int change = 0; change < CHANGES; change++) {
            String text = "changed " + change;
            int id = 1 + change * APART;
            handle.useTransaction(one -> {
                one.execute("UPDATE busy SET text = ?", text);
                one.execute("UPDATE note SET text = ? WHERE id = ?", text, id);
            });
        }
    }

    /** Of how many chunks the file is made. */
    private static int chunks(Handle handle) {
        return Integer.parseInt(told(handle, "info.CHUNK_COUNT"));
    }

    private static String told(Handle handle, String name) {
        return handle.createQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?")
                .bind(0, name)
                .mapTo(String.class)
                .one();
    }

    /** A file of which is told what counts, before it is written anew and from then on. */
    private static final class Told implements Tidying.Chunks {
        private final boolean wins;
        private final int after;
        private int share;
        private int written;
        private boolean failing;
        private boolean closing;

        private Told(int share, int after, boolean wins) {
            this.share = share;
            this.after = after;
            this.wins = wins;
        }

        @Override
        public boolean gone() {
            return closing && written > 1;
        }

        @Override
        public int shareThatCounts() {
            return share;
        }

        @Override
        public boolean writeAnew() {
            written++;
            if (failing) {
                throw new IllegalStateException("The disk is full");
            }
            share = after;
            return wins;
        }
    }
}
