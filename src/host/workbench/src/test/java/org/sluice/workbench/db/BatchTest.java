package org.sluice.workbench.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.sluice.workbench.testing.EmptyDatabase;

/** Writing many rows at once. */
public class BatchTest {
    private final Database database = EmptyDatabase.open();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldWriteManyRowsWithFewStatements() {
        long before = database.statements().executed();

        database.jdbi().useTransaction(handle -> {
            try (Batch batch = new Batch(handle.getConnection(), "plugin_setting", "setting_key", "setting")) {
                for (int i = 0; i < 2_500; i++) {
                    batch.add("key" + i, "value");
                }
            }
        });

        assertThat(database.statements().executed() - before).isEqualTo(3);
        assertThat(count("plugin_setting")).isEqualTo(2_500);
    }

    @Test
    public void shouldWriteInstantsAsMillisecondsAndNothingAsNull() {
        database.jdbi().useTransaction(handle -> {
            try (Batch batch =
                    new Batch(handle.getConnection(), "change_group", "id", "issue_id", "author_key", "created")) {
                batch.add(1L, 2L, Optional.empty(), Instant.ofEpochMilli(1_234));
            }
        });

        String row = database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT author_key, created FROM change_group")
                        .map((rs, ctx) -> rs.getString(1) + " " + rs.getLong(2))
                        .one());
        assertThat(row).isEqualTo("null 1234");
    }

    @Test
    public void shouldShowWhatWasFlushedToTheSameTransaction() {
        database.jdbi().useTransaction(handle -> {
            try (Batch batch = new Batch(handle.getConnection(), "plugin_setting", "setting_key", "setting")) {
                batch.add("key", "value");
                batch.flush();
                assertThat(handle.select("SELECT setting FROM plugin_setting")
                                .mapTo(String.class)
                                .one())
                        .isEqualTo("value");
            }
        });
    }

    @Test
    public void shouldNameTheTableThatCannotBeWritten() {
        assertThatThrownBy(() -> database.jdbi().useTransaction(handle -> {
                    // H2 refuses the statement when it is prepared, PostgreSQL when it is run.
                    try (Batch batch = new Batch(handle.getConnection(), "no_such_table", "a")) {
                        batch.add(1L);
                    }
                }))
                .hasMessage("Cannot write to no_such_table");
    }

    private long count(String table) {
        return database.jdbi().withHandle(handle -> handle.select("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }
}
