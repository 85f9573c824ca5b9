package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** When an opening is played: once, but not before it has succeeded, whatever stops the host in between. */
public class OpeningPlanTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Database database = EmptyDatabase.open();
    private final WebServer server = new WebServer(0, "/jira");
    private final Listener listener = new Listener();
    private final Properties properties = new Properties();

    @Before
    public void listen() throws IOException {
        server.serve("/*", listener);
        server.start();
        opening("[{\"method\":\"PUT\",\"path\":\"/bed\"}]");
    }

    @After
    public void stop() {
        server.close();
        database.close();
    }

    @Test
    public void shouldPlayItOnceWhenTheInventedProjectHasComeIn() {
        start();
        start();

        assertThat(beds()).hasSize(1);
    }

    @Test
    public void shouldPlayItAtTheNextStartWhenTheHostDiedBeforeIt() {
        comeIn();

        start();

        assertThat(beds()).hasSize(1);
    }

    @Test
    public void shouldGoOnAndTryAgainWhenItIsRefused() {
        listener.refuse("/bed");
        start();
        start();
        assertThat(beds()).hasSize(2);

        listener.refuse("/nothing");
        start();
        start();

        assertThat(beds()).hasSize(3);
    }

    @Test
    public void shouldGoOnBehindWhatHasGoneThroughWhenOneWasRefused() throws IOException {
        opening(
                """
                [{"method":"PUT","path":"/bed"},
                 {"method":"GET","path":"/rose","keep":{"colour":"/colour"}},
                 {"method":"POST","path":"/water"},
                 {"method":"PUT","path":"/label/{colour}"}]
                """);
        listener.say("/rose", "{\"colour\":\"red\"}");
        listener.refuse("/water");
        start();
        start();
        listener.refuse("/nothing");
        start();
        start();

        assertThat(listener.received().stream().filter(line -> !line.startsWith("POST /log") && !line.contains("Sudo")))
                .extracting(line -> line.substring(0, line.indexOf(" no-check")))
                .containsExactly(
                        "PUT /bed", "GET /rose", "POST /water", "POST /water", "POST /water", "PUT /label/red");
    }

    @Test
    public void shouldBeginAnewWhereAnEarlierWorkbenchNotedOnlyThatItWasDue() {
        assertThat(OpeningProgress.read("yes")).isEqualTo(OpeningProgress.NONE);
        OpeningProgress half = new OpeningProgress(2, Map.of("task", "SUP-1"));
        assertThat(OpeningProgress.read(half.text())).isEqualTo(half);
    }

    @Test
    public void shouldNotPlayItForAProjectThatHasItsName() throws IOException {
        new OpeningPlan(home.tracker(), Options.from(properties)).comes(true);
        Export export = new Export();
        export.issue("SUP-1");
        Path file = Files.writeString(folder.newFile("sup.json").toPath(), export.text());
        properties.setProperty("workbench.import", file.toString());

        start();
        properties.remove("workbench.import");
        start();

        assertThat(beds()).isEmpty();
    }

    @Test
    public void shouldPlayNothingInAHomeThatCameUpWithoutAnOpening() {
        String opening = properties.remove("workbench.opening").toString();
        start();
        properties.setProperty("workbench.opening", opening);

        start();

        assertThat(listener.received()).isEmpty();
    }

    private void opening(String requests) throws IOException {
        Path file = Files.writeString(folder.getRoot().toPath().resolve("opening.json"), requests);
        properties.setProperty("workbench.opening", file.toString());
    }

    private void start() {
        comeIn().play(new Opening("http://localhost:" + server.port() + "/jira", database));
    }

    /** The first half of a start. */
    private OpeningPlan comeIn() {
        Options options = Options.from(properties);
        OpeningPlan plan = new OpeningPlan(home.tracker(), options);
        ImportDoor door = new ImportDoor(home.tracker(), ImportedTracker.CLOCK);
        plan.comes(door.invents(options));
        door.bringIn(options);
        return plan;
    }

    private List<String> beds() {
        return listener.received().stream()
                .filter(line -> line.startsWith("PUT /bed"))
                .toList();
    }
}
