package org.sluice.workbench.testing;

import org.sluice.workbench.db.Database;

/**
 * A database of a test's own, migrated and otherwise as a new host has it: H2 in memory, or, when the tests run with
 * {@code -Dworkbench.test.postgresql=true}, one on a PostgreSQL of the tests.
 */
public final class EmptyDatabase {
    private EmptyDatabase() {}

    public static Database open() {
        return onPostgreSql() ? Database.on(TestPostgreSql.migratedUrl()) : Database.inMemory();
    }

    /** Whether this run of the tests is the one on PostgreSQL. */
    public static boolean onPostgreSql() {
        return Boolean.getBoolean("workbench.test.postgresql");
    }
}
