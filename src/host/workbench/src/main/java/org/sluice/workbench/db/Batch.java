package org.sluice.workbench.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;

/** Writes many rows of one table within the connection's transaction, a thousand at a time. */
public final class Batch implements AutoCloseable {
    private static final int SIZE = 1000;

    private final String table;
    private final PreparedStatement statement;
    private int waiting;

    public Batch(Connection connection, String table, String... columns) {
        this.table = table;
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
        try {
            statement = connection.prepareStatement(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot write to " + table, failed);
        }
    }

    /** Adds a row; instants become milliseconds and what is empty becomes NULL. */
    public void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, plain(values[i]));
            }
            statement.addBatch();
            if (++waiting >= SIZE) {
                executeWaiting();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot write to " + table, failed);
        }
    }

    @Override
    public void close() {
        try (statement) {
            executeWaiting();
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot write to " + table, failed);
        }
    }

    /** Writes what waits, so that queries of the same transaction see it. */
    public void flush() {
        try {
            executeWaiting();
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot write to " + table, failed);
        }
    }

    private void executeWaiting() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    private static Object plain(Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return inner instanceof Instant instant ? Long.valueOf(instant.toEpochMilli()) : inner;
    }
}
