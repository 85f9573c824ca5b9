package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.host.HomeDump;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchProcess;

/**
 * A power cut in mid-import and another one in mid-fill, against a run without either. The cuts come when the workbench says
 * that it is half the way, not after some time; on a machine that is at the end before anybody can see it half the way, there
 * is more to do.
 */
public class KillIT {
    private static final int FEWEST_TASKS = 4_000;
    private static final int MOST_TASKS = 256_000;
    private static final String SETTINGS =
            "{\"on\":true,\"teamField\":\"customfield_10100\",\"historyUrgentJql\":\"priority = P1\"}";
    private static final Predicate<String> OF_PLUGINS = table -> table.startsWith("AO_");

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static int tasks = FEWEST_TASKS;
    private static Run undisturbed;
    private static Run killed;

    @BeforeClass
    public static void runBoth() throws Exception {
        Optional<Run> cut = cut();
        while (cut.isEmpty() && tasks < MOST_TASKS) {
            tasks *= 4;
            cut = cut();
        }
        killed = cut.orElseThrow(() -> new IllegalStateException("Nobody could cut the power half the way"));
        undisturbed = Run.of(export(), FOLDER.newFolder().toPath(), process -> {
            process.start();
            SwitchedOn.with(process.asAdmin(), "LAKE", SETTINGS);
        });
    }

    private static Path export() {
        return InventedExport.of(tasks, FOLDER.getRoot().toPath());
    }

    /** A run with both cuts, none when it was too quick for one of them. */
    private static Optional<Run> cut() throws Exception {
        AtomicBoolean cut = new AtomicBoolean(true);
        Run run = Run.of(export(), FOLDER.newFolder().toPath(), process -> {
            process.launch();
            Await.until("the import to be half the way", () -> process.output().contains(" of " + tasks + " issues"));
            process.kill();
            cut.compareAndSet(true, !process.output().contains("histories imported"));
            process.start();
            process.asAdmin().put("/rest/sluice/1.0/settings/LAKE", SETTINGS);
            Await.until("the ledger to be begun", () -> issuesRead(process.asAdmin()) > 0);
            process.kill();
            cut.compareAndSet(true, isHalfTheWay(process.home()));
            process.start();
            SwitchedOn.ready(process.asAdmin(), "LAKE");
        });
        return Optional.of(run).filter(whole -> cut.get());
    }

    @Test
    public void shouldImportTheSame() {
        Map<String, List<String>> rows = HomeDump.of(killed.home(), OF_PLUGINS.negate());

        assertThat(rows.get("ISSUE")).hasSize(tasks);
        HomeDump.of(undisturbed.home(), OF_PLUGINS.negate())
                .forEach((table, expected) ->
                        assertThat(rows.get(table)).as(table).isEqualTo(expected));
    }

    @Test
    public void shouldFillTheSameLedgerWithoutBeingTold() {
        Map<String, List<String>> rows = HomeDump.of(killed.home(), OF_PLUGINS);

        assertThat(rows).isNotEmpty();
        HomeDump.of(undisturbed.home(), OF_PLUGINS)
                .forEach((table, expected) ->
                        assertThat(rows.get(table)).as(table).isEqualTo(expected));
    }

    @Test
    public void shouldMeasureTheSame() {
        assertThat(killed.measures()).isEqualTo(undisturbed.measures());
        assertThat(undisturbed.measures().get(0)).contains("\"n\":");
    }

    private static boolean isHalfTheWay(Path home) {
        return HomeDump.of(home, "AO_56EEFF_FILL_ROW"::equals).values().stream()
                .flatMap(List::stream)
                .noneMatch(row -> row.contains("READY"));
    }

    private static int issuesRead(WorkbenchClient client) {
        return SwitchedOn.ledger(client, "LAKE").path("issues").asInt();
    }

    /** What a home holds after a run, and what the plugin then answered. */
    private record Run(Path home, List<String> measures) {
        static Run of(Path export, Path folder, Story story) {
            try (WorkbenchProcess process =
                    new WorkbenchProcess(folder).option("workbench.import", export.toString())) {
                story.happen(process);
                WorkbenchClient client = process.asAdmin();
                List<String> measures = List.of(
                                "lead-time?zone=UTC",
                                "lead-time?zone=UTC&stream=urgent&from=2025-02-01&to=2025-03-01",
                                "hops?zone=UTC",
                                "hops?zone=UTC&from=2025-02-01&to=2025-03-01",
                                "open?zone=UTC&from=2025-02-01&to=2025-03-01")
                        .stream()
                        .map(measure -> client.get("/rest/sluice/1.0/insight/LAKE/" + measure)
                                .body()
                                .replaceAll("\"days\":[0-9.]+|\"asOf\":\"[^\"]+\"", ""))
                        .toList();
                return new Run(process.home(), measures);
            }
        }
    }

    /** What happens to a workbench. */
    private interface Story {
        void happen(WorkbenchProcess process);
    }
}
