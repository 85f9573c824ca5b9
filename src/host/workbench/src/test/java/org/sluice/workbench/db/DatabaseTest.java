package org.sluice.workbench.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** The database keeps what it is given, counts what is asked of it and finds by index. */
public class DatabaseTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void shouldServePluginsWhileEveryConnectionOfTheHostIsInUse() throws SQLException {
        try (Database database = EmptyDatabase.open()) {
            DataSource plugins = database.pluginDataSource();
            List<Handle> busy = new ArrayList<>();
            for (int person = 0; person < 16; person++) {
                busy.add(database.jdbi().open().begin());
            }

            try (Connection connection = plugins.getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }

            busy.forEach(Handle::rollback);
            busy.forEach(Handle::close);
        }
    }

    @Test
    public void shouldKeepWhatWasWrittenUntilTheNextStart() {
        try (Database first = Database.open(home.getRoot().toPath())) {
            new Users(first).add(new User("bodil", "bodil", "Bodil Holm", "bodil@example.com", true, "da"));
        }

        try (Database second = Database.open(home.getRoot().toPath())) {
            assertThat(new Users(second).byKey("bodil")).map(User::displayName).contains("Bodil Holm");
        }
    }

    @Test
    public void shouldLeaveTheFileToOthersWhereItCannotBeBroughtUpToDate() throws SQLException {
        try (Database first = Database.open(home.getRoot().toPath())) {
            first.jdbi()
                    .useHandle(handle -> handle.execute(
                            "UPDATE \"flyway_schema_history\" SET \"checksum\" = 4711 WHERE \"version\" = '1'"));
        }

        assertThatThrownBy(() -> Database.open(home.getRoot().toPath())).hasMessageContaining("checksum");

        Path file = home.getRoot().toPath().toAbsolutePath().resolve("database").resolve("jira");
        // Whoever opens it in this process with another setting is refused as long as it is open.
        try (Connection alone =
                DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", "sa", "")) {
            assertThat(alone.isReadOnly()).isTrue();
        }
    }

    @Test
    public void shouldTellNamesApartThatAKeptHomeHoldsTwice() {
        String longest = "n".repeat(255);
        try (Database first = Database.open(home.getRoot().toPath())) {
            first.jdbi().useHandle(handle -> {
                handle.execute("ALTER TABLE permission_scheme DROP CONSTRAINT permission_scheme_name");
                handle.execute("ALTER TABLE security_scheme DROP CONSTRAINT security_scheme_name");
                handle.execute("ALTER TABLE security_level DROP CONSTRAINT security_level_name");
                handle.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '320'");
                for (long id = 901; id <= 903; id++) {
                    handle.execute("INSERT INTO permission_scheme (id, name, description) VALUES (?, 'Wards', '')", id);
                    handle.execute("INSERT INTO security_scheme (id, name) VALUES (?, ?)", id, longest);
                }
                for (long id = 901; id <= 904; id++) {
                    long scheme = id < 904 ? 901 : 902;
                    handle.execute(
                            "INSERT INTO security_level (id, scheme_id, name, description) VALUES (?, ?, ?, '')",
                            id,
                            scheme,
                            longest);
                }
            });
        }

        try (Database second = Database.open(home.getRoot().toPath())) {
            String cut = longest.substring(0, 230);
            assertThat(namesIn(second, "permission_scheme")).containsExactly("Wards", "Wards (902)", "Wards (903)");
            assertThat(namesIn(second, "security_scheme")).containsExactly(longest, cut + " (902)", cut + " (903)");
            // A level's name is there once in its scheme: the fourth one is in another.
            assertThat(namesIn(second, "security_level"))
                    .containsExactly(longest, cut + " (902)", cut + " (903)", longest);
        }
    }

    @Test
    public void shouldBringAKeptHomeMigrationsWithLowerNumbersThanItHas() throws IOException {
        Path migrations = home.newFolder("migrations").toPath();
        for (String name : List.of("V1__tracker.sql", "V2__seed.sql")) {
            try (InputStream text = Database.class.getResourceAsStream(name)) {
                Files.copy(text, migrations.resolve(name));
            }
        }
        Files.writeString(
                migrations.resolve("V900__later.sql"), "CREATE TABLE later (id BIGINT NOT NULL PRIMARY KEY);");
        Path file = home.getRoot().toPath().resolve("database").resolve("jira");
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + file, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();

        try (Database opened = Database.open(home.getRoot().toPath())) {
            for (String table : List.of("later", "workflow", "search_filter")) {
                assertThat(rowsOf(opened, table)).as(table).isNotNegative();
            }
        }
    }

    @Test
    public void shouldCountStatementsWhoeverRunsThem() {
        try (Database database = Database.inMemory()) {
            long before = database.statements().executed();

            new Users(database).byKey("admin");
            new Users(database).byKeys(List.of("a", "b", "c"));

            assertThat(database.statements().executed() - before).isEqualTo(2);
        }
    }

    @Test
    public void shouldGiveOutRunsOfIdsAboveThoseUsed() {
        try (Database database = Database.inMemory()) {
            long first = database.jdbi().inTransaction(handle -> Ids.take(handle, "issue", 3));
            long after = database.ids().next("issue");
            database.jdbi().useTransaction(handle -> Ids.passBy(handle, "issue", 20_000));

            assertThat(after).isEqualTo(first + 3);
            assertThat(database.ids().next("issue")).isEqualTo(20_001);
        }
    }

    @Test
    public void shouldReadOnlyIdsThatCanBeGivenOut() {
        assertThat(Ids.read("10100")).contains(10_100L);
        assertThat(Ids.read("999999999999999999")).contains(999_999_999_999_999_999L);
        for (String text : List.of("", "-1", "SUP-1", " 1", "1e3", "9999999999999999999", "\u0661")) {
            assertThat(Ids.read(text)).as(text).isEmpty();
        }
    }

    @Test
    public void shouldBindInstantsAsMillisecondsAlsoWhenOptional() {
        try (Database database = Database.inMemory()) {
            Instant instant = Instant.parse("2026-01-02T03:04:05.678Z");

            Optional<Long> stored = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT CAST(:when AS BIGINT)")
                            .bind("when", Optional.of(instant))
                            .mapTo(Long.class)
                            .findOne());

            assertThat(stored).contains(instant.toEpochMilli());
        }
    }

    @Test
    public void shouldFindManyIssuesByTheIndex() {
        try (Database database = Database.inMemory()) {
            String plan = database.jdbi()
                    .withHandle(handle -> handle.createQuery("EXPLAIN SELECT * FROM issue WHERE id = ANY(:ids)")
                            .bindArray("ids", Long.class, List.of(1L, 2L))
                            .mapTo(String.class)
                            .one());

            assertThat(plan).contains("PRIMARY_KEY").doesNotContain("tableScan");
        }
    }

    private static List<String> namesIn(Database database, String table) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT name FROM <table> WHERE id BETWEEN 901 AND 904 ORDER BY id")
                .define("table", table)
                .mapTo(String.class)
                .list());
    }

    private static long rowsOf(Database database, String table) {
        return database.jdbi().withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM <table>")
                .define("table", table)
                .mapTo(Long.class)
                .one());
    }
}
