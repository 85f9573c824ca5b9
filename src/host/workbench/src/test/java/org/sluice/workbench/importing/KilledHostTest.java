package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.tracker.Tracker;

/** A host that is killed in mid-import ends in the same data as an undisturbed one. */
public class KilledHostTest {
    private static final List<String> TABLES = List.of(
            "project", "app_user", "status", "issue", "change_group", "change_item", "id_counter", "import_journal");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldEndInTheSameDataAfterADeathInMidImport() throws Exception {
        Path file = exportOf(1_000);
        Path disturbed = folder.newFolder("disturbed").toPath();
        Path undisturbed = folder.newFolder("undisturbed").toPath();

        die(disturbed.toString(), file.toString());

        try (Database database = Database.open(disturbed)) {
            assertThat(Tracker.over(database).projects().all()).isEmpty();
        }
        assertThat(afterImport(disturbed, file)).isEqualTo(afterImport(undisturbed, file));
    }

    @Test
    public void shouldHaveKeptWhatWasAnsweredBeforeADeath() throws Exception {
        Path home = folder.newFolder("home").toPath();

        die(home.toString());

        try (Database database = Database.open(home)) {
            assertThat(Tracker.over(database).settings().get("kept")).contains("yes");
        }
    }

    private static void die(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledHost.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isEqualTo(KilledHost.DEAD);
    }

    private static Map<String, List<String>> afterImport(Path home, Path file) {
        try (Database database = Database.open(home)) {
            ImportReport report = new Importer(Tracker.over(database), ImportedTracker.CLOCK, new ImportedTracker())
                    .run(ImportFile.of(file));
            assertThat(report.held()).isFalse();
            Map<String, List<String>> rows = new TreeMap<>();
            TABLES.forEach(table -> rows.put(table, rows(database, table)));
            return rows;
        }
    }

    private static List<String> rows(Database database, String table) {
        return database.jdbi().withHandle(handle -> handle.createQuery("SELECT * FROM " + table + " ORDER BY 1, 2")
                .mapToMap()
                .map(Map::toString)
                .list());
    }

    private Path exportOf(int issues) throws IOException {
        Export export = new Export();
        for (int i = 1; i <= issues; i++) {
            export.issue("SUP-" + i)
                    .changed(
                            Integer.toString(50_000 + i),
                            "2026-03-02T08:10:00.000+0000",
                            "anton",
                            ItemExport.of("status", "3", "In Progress", "1", "Open"));
        }
        return Files.writeString(folder.newFile("export.json").toPath(), export.text());
    }
}
