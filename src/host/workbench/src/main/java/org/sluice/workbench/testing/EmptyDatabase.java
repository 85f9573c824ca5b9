package org.sluice.workbench.testing;

import org.sluice.workbench.db.Database;

/**
 * A database of a test's own, migrated and otherwise as a new host has it: H2 in memory, or, when the tests run with
 * {@code -Dworkbench.test.postgresql=true}, one on a PostgreSQL of the tests.
 */
public final class EmptyDatabase {
    private static final String CHEAPLY_HASHED_ADMIN = "$2a$04$C96ut4quHEFfe47zYULdWO69906in.UDh8Mom/KNffquwvXc6.NHa";

    private EmptyDatabase() {}

    public static Database open() {
        Database database = onPostgreSql() ? Database.on(TestPostgreSql.migratedUrl()) : Database.inMemory();
        // Most tests over HTTP log in as the administrator, whose real hash is made to take its time.
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE app_user SET password_hash = ? WHERE name = 'admin'", CHEAPLY_HASHED_ADMIN));
        return database;
    }

    /** Whether this run of the tests is the one on PostgreSQL. */
    public static boolean onPostgreSql() {
        return Boolean.getBoolean("workbench.test.postgresql");
    }
}
