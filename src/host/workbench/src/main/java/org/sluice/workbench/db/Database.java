package org.sluice.workbench.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The database of one home, migrated and ready.
 *
 * <p>A commit is on the disk when it returns ({@code WRITE_DELAY=0}), so what was answered survives the death of the
 * process. Plugins keep their tables here too, as they do in Jira's database.
 */
public final class Database implements AutoCloseable {
    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = H2 + "file:";
    /**
     * H2 gives a statement's last result again when it thinks that the table has not changed since, and forgets that a
     * change of somebody else counts from its commit and not from its writing: whoever had waited for a row would read
     * what was there before. So each statement is read anew. Results have to be reused within one: a query inside another
     * would else run again for each row.
     */
    private static final String FOR_MANY = ";LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=0";

    private final HikariDataSource pool;
    private final StatementCount statements = new StatementCount();
    private final DataSource counted;
    private final HikariDataSource idPool;
    private final String url;
    private Optional<HikariDataSource> pluginPool = Optional.empty();
    private final Jdbi jdbi;
    private final Ids ids;
    private final Optional<Tidying> tidying;

    private Database(String url) {
        this.url = url;
        pool = pool(url, "workbench", 16, 2);
        HikariDataSource second = null;
        try {
            // Whoever holds a connection and needs an id must not wait for one of the same connections.
            second = pool(url, "workbench ids", 2, 1);
            tidying = prepared(pool, url);
        } catch (RuntimeException e) {
            // Otherwise the file would stay locked for as long as this process lives.
            if (second != null) {
                second.close();
            }
            pool.close();
            throw e;
        }
        idPool = second;
        counted = new CountingDataSource(pool, statements);
        jdbi = Jdbi.create(counted).registerArgument(new InstantArgument()).registerArgument(new TextArgument());
        ids = new Ids(jdbi, Jdbi.create(idPool));
    }

    /** Its tables made, and its file tidied from now on where it has one. */
    private static Optional<Tidying> prepared(HikariDataSource pool, String url) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:org/sluice/workbench/db")
                // Homes are kept while several lines of work add migrations, each with a range of numbers of its own.
                .outOfOrder(true)
                .load()
                .migrate();
        return url.startsWith(H2_FILE) ? Optional.of(Tidying.of(pool).begin()) : Optional.empty();
    }

    /** Opens the database of a home, making it when there is none. */
    public static Database open(Path home) {
        Path file = home.toAbsolutePath().resolve("database").resolve("jira");
        return new Database(H2_FILE + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE" + FOR_MANY);
    }

    /** A database of its own that is gone when it is closed. */
    public static Database inMemory() {
        return new Database(H2 + "mem:" + UUID.randomUUID() + FOR_MANY);
    }

    /**
     * Opens a database on a server.
     *
     * @param url {@code jdbc:postgresql://host/name?user=…&password=…}; its driver has to know it
     */
    public static Database on(String url) {
        return new Database(url);
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public DataSource dataSource() {
        return counted;
    }

    /**
     * For the tables of plugins. Who is within a transaction of the host has a connection, and may ask a plugin that wants one:
     * if both were of one pool, as many as it has would wait for each other.
     */
    public synchronized DataSource pluginDataSource() {
        if (pluginPool.isEmpty()) {
            pluginPool = Optional.of(pool(url, "plugins", 32, 1));
        }
        return new CountingDataSource(pluginPool.get(), statements);
    }

    public Ids ids() {
        return ids;
    }

    /** How many statements ran, over this data source, since the database was opened. */
    public StatementCount statements() {
        return statements;
    }

    @Override
    public void close() {
        tidying.ifPresent(Tidying::close);
        closePluginPool();
        idPool.close();
        pool.close();
    }

    private synchronized void closePluginPool() {
        pluginPool.ifPresent(HikariDataSource::close);
    }

    private static HikariDataSource pool(String url, String name, int most, int idle) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (url.startsWith(H2)) {
            config.setUsername("sa");
            config.setPassword("");
        }
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(idle);
        // H2 closes a database, and forgets one in memory, with its last connection.
        config.setMaxLifetime(0);
        config.setPoolName(name);
        return new HikariDataSource(config);
    }
}
