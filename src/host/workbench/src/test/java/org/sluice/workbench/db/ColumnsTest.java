package org.sluice.workbench.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.junit.After;
import org.junit.Test;
import org.sluice.workbench.testing.EmptyDatabase;

/** Columns as records want them, counted statements, and ids that nobody else gets. */
public class ColumnsTest {
    private final Database database = EmptyDatabase.open();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldReadNothingAsEmptyAndZeroAsZero() {
        assertThat(this.<Optional<Long>>read("CAST(NULL AS BIGINT)", (row, ctx) -> Columns.number(row, "v")))
                .isEmpty();
        assertThat(this.<Optional<Long>>read("0", (row, ctx) -> Columns.number(row, "v")))
                .contains(0L);
        assertThat(this.<Optional<Double>>read(
                        "CAST(NULL AS DOUBLE PRECISION)", (row, ctx) -> Columns.decimal(row, "v")))
                .isEmpty();
        assertThat(this.<Optional<Double>>read("0.0", (row, ctx) -> Columns.decimal(row, "v")))
                .contains(0.0);
        assertThat(this.<Optional<String>>read("CAST(NULL AS VARCHAR)", (row, ctx) -> Columns.text(row, "v")))
                .isEmpty();
        assertThat(this.<Optional<String>>read("''", (row, ctx) -> Columns.text(row, "v")))
                .contains("");
    }

    @Test
    public void shouldReadMillisecondsAsInstants() {
        assertThat(this.<Instant>read("1234", (row, ctx) -> Columns.instant(row, "v")))
                .isEqualTo(Instant.ofEpochMilli(1_234));
        assertThat(this.<Optional<Instant>>read("-1", (row, ctx) -> Columns.maybeInstant(row, "v")))
                .contains(Instant.ofEpochMilli(-1));
        assertThat(this.<Optional<Instant>>read("CAST(NULL AS BIGINT)", (row, ctx) -> Columns.maybeInstant(row, "v")))
                .isEmpty();
    }

    @Test
    public void shouldCountEverySortOfStatementOnce() throws SQLException {
        long before = database.statements().executed();

        try (Connection connection = database.dataSource().getConnection();
                Statement plain = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("SELECT 1");
                CallableStatement callable = connection.prepareCall("SELECT 1")) {
            plain.execute("SELECT 1");
            prepared.executeQuery();
            callable.execute();
        }

        assertThat(database.statements().executed() - before).isEqualTo(3);
    }

    @Test
    public void shouldTellTheDatabasesOwnErrorThroughTheCounting() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT * FROM no_such_table"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?is).*no_such_table.*");
        }
    }

    @Test
    public void shouldNameACounterThatIsNone() {
        assertThatThrownBy(() -> database.ids().next("sprint")).hasMessage("No id counter is called sprint");
    }

    @Test
    public void shouldNeverGoBackToIdsThatWerePassed() {
        database.jdbi().useTransaction(handle -> Ids.passBy(handle, "issue", 20_000));
        database.jdbi().useTransaction(handle -> Ids.passBy(handle, "issue", 15_000));

        assertThat(database.ids().next("issue")).isEqualTo(20_001);
        assertThat(database.ids().next("comment")).isEqualTo(10_000);
    }

    @Test
    public void shouldGiveAnIdAgainThatWasTakenInVain() {
        long taken = database.jdbi().inTransaction(handle -> {
            long id = Ids.next(handle, "issue");
            handle.rollback();
            return id;
        });

        assertThat(database.ids().next("issue")).isEqualTo(taken);
    }

    @Test
    public void shouldKeepTwoDatabasesInMemoryApart() {
        try (Database other = EmptyDatabase.open()) {
            other.ids().next("issue");

            assertThat(other.ids().next("issue")).isEqualTo(10_001);
            assertThat(database.ids().next("issue")).isEqualTo(10_000);
        }
    }

    private <T> T read(String expression, RowMapper<T> mapper) {
        return database.jdbi().withHandle(handle -> handle.createQuery("SELECT " + expression + " AS v")
                .map(mapper)
                .one());
    }
}
