package org.sluice.workbench.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Assume;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.db.Database;

/** A PostgreSQL server that is started when a test first asks, and ends with the tests. */
public final class TestPostgreSql {
    private static final Logger log = LoggerFactory.getLogger(TestPostgreSql.class);
    private static final String MIGRATED = "migrated";
    /** So many of the newest databases stay, for tests that come back to theirs after a restart. */
    private static final int KEPT = 30;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Deque<String> MADE = new ArrayDeque<>();
    private static EmbeddedPostgres server;

    private TestPostgreSql() {}

    /** The address of a new database without any table. */
    public static synchronized String emptyUrl() {
        return url(created("template0"));
    }

    /** The address of a new database with the host's tables, copied and so much faster than made. */
    public static synchronized String migratedUrl() {
        if (server == null) {
            execute("CREATE DATABASE " + MIGRATED);
            Database.on(url(MIGRATED)).close();
        }
        return url(created(MIGRATED));
    }

    private static String created(String template) {
        String name = "test" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        MADE.add(name);
        dropOldest();
        return name;
    }

    /** A thousand tests would otherwise leave some gigabytes, and a server that takes too long to stop. */
    private static void dropOldest() {
        if (MADE.size() > KEPT) {
            String oldest = MADE.remove();
            if (inUse(oldest)) {
                MADE.add(oldest);
            } else {
                execute("DROP DATABASE " + oldest);
            }
        }
    }

    private static boolean inUse(String name) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT 1 FROM pg_stat_activity WHERE datname = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL of the tests did not say who uses " + name, e);
        }
    }

    private static String url(String name) {
        return server().getJdbcUrl("postgres", name);
    }

    private static void execute(String sql) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL of the tests refused " + sql, e);
        }
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            Assume.assumeTrue("PostgreSQL does not run as root, and nobody can shed root here", canRunAsSomebody());
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The PostgreSQL of the tests did not start", e);
            }
        }
        return server;
    }

    /** A root may start it only where a process may leave root's user namespace, which containers can forbid. */
    private static boolean canRunAsSomebody() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return true;
        }
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            log.warn("Whether PostgreSQL can be started is not known: unshare is not there", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for unshare", e);
        }
    }
}
