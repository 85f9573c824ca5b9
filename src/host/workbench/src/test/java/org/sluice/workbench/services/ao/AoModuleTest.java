package org.sluice.workbench.services.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.After;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;

/** Tables of a plugin: their names, their life, and calls that come too early. */
public class AoModuleTest {
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @After
    public void close() {
        database.dispose();
    }

    @Test
    public void shouldRefuseEveryCallBeforeThePluginHasStarted() {
        ActiveObjects ao = open(Note.class).activeObjects();

        assertThatThrownBy(() -> ao.count(Note.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.example.garden")
                .hasMessageContaining("before it was enabled");
    }

    @Test
    public void shouldRefuseEveryCallAfterThePluginHasStopped() {
        AoModule module = open(Note.class);
        module.start();

        module.stop();

        assertThatThrownBy(() -> module.activeObjects().count(Note.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void shouldNameTablesAndColumnsAsJiraDoes() throws SQLException {
        open(Note.class).start();

        // MD5 of "org.example.garden" ends in the six digits below.
        assertThat(tables(database)).containsExactly("AO_" + lastSix("org.example.garden") + "_NOTE");
        assertThat(columns(database)).containsExactly("CREATED_AT", "ID", "ISSUE_ID", "OPEN", "SLOT_KEY", "WORDING");
    }

    @Test
    public void shouldGiveTheNamespaceOfTheIssueItsKnownPrefix() {
        assertThat(new TableNames("com.atlassian.jira.plugins.jira-development-integration-plugin").prefix())
                .isEqualTo("AO_575BF5_");
    }

    @Test
    public void shouldKeepRowsAndAddColumnsWhenThePluginChanges() {
        AoModule before = open(Note.class);
        before.start();
        before.activeObjects().create(Note.class, new DBParam("SLOT_KEY", "a"));

        AoModule after =
                new AoModules(database).open("org.example.garden", "org.example.garden", List.of(Later.Note.class));
        after.start();

        Later.Note[] found = after.activeObjects().find(Later.Note.class);
        assertThat(found).hasSize(1);
        assertThat(found[0].getAddedLater()).isNull();
    }

    @Test
    public void shouldStopAtATableNameThatIsTooLong() {
        AoModule module = open(AnEntityWithAnEndlessName.class);

        assertThatThrownBy(module::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("AnEntityWithAnEndlessName")
                .hasMessageContaining("org.example.garden");
    }

    @Test
    public void shouldStopAtAColumnNameThatIsTooLong() {
        AoModule module = open(Verbose.class);

        assertThatThrownBy(module::start).isInstanceOf(StartFailure.class).hasMessageContaining("Verbose");
    }

    @Test
    public void shouldRefuseASecondModule() {
        AoModules modules = new AoModules(database);
        modules.open("org.example.garden", "one", List.of(Note.class));

        assertThatThrownBy(() -> modules.open("org.example.garden", "two", List.of(Note.class)))
                .isInstanceOf(StartFailure.class);
    }

    private AoModule open(Class<? extends RawEntity<?>> entity) {
        return new AoModules(database).open("org.example.garden", "org.example.garden", List.of(entity));
    }

    private static String lastSix(String namespace) {
        return new TableNames(namespace).prefix().substring(3, 9);
    }

    private static SortedSet<String> tables(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", "%", null)) {
            return texts(rows, "TABLE_NAME");
        }
    }

    private static SortedSet<String> columns(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            return texts(rows, "COLUMN_NAME");
        }
    }

    private static SortedSet<String> texts(ResultSet rows, String column) throws SQLException {
        SortedSet<String> texts = new TreeSet<>();
        while (rows.next()) {
            texts.add(rows.getString(column));
        }
        return texts;
    }

    /** 9 + 1 + 29 characters as a table. */
    public interface AnEntityWithAnEndlessName extends Entity {}

    /** One column of 36 characters. */
    public interface Verbose extends Entity {
        String getAColumnThatSaysFarMoreThanItShould();

        void setAColumnThatSaysFarMoreThanItShould(String text);
    }
}
