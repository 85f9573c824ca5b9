package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchProcess;
import org.sluice.workbench.testing.WorkbenchRule;

/** The invented project with Sluice switched on and its team at work in two streams, whatever happens between the two. */
public class OpeningIT {
    private static final Path OPENING = Path.of("src", "host", "opening.json");
    private static final Path SWITCHED_ON = Path.of("src", "host", "switched-on.json");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule().notStarted();

    @Test
    public void shouldSwitchOnAfterAPowerCutThatCameBeforeIt() {
        WorkbenchProcess process = workbench.process().option("workbench.opening", OPENING.toString());
        process.launch();
        Await.until("the invented project to be in", () -> process.output().contains("histories imported"));
        process.kill();

        process.start();

        assertThat(SwitchedOn.ready(process.asAdmin(), "SUP")).isPositive();
        assertThat(process.output().lines().filter(line -> line.contains(" WARN ")))
                .isEmpty();
        shouldHaveWorkedInTwoStreams(process);
    }

    /** What there is to see on the pages of two streams. */
    private static void shouldHaveWorkedInTwoStreams(WorkbenchProcess process) {
        JsonNode now = streams(process, "admin", "turns/now");
        assertThat(now.path("urgent").path("key").asText()).isEqualTo("karl");
        assertThat(now.path("intake").path("key").asText()).isEqualTo("maja");
        assertThat(streams(process, "admin", "limits").path("limits")).hasSize(3);

        // Nobody was stopped by a limit on the way here, however many tasks the team has in hand on this day.
        Await.until(
                "the hand scanner to be offered to who is on urgent",
                () -> streams(process, "karl", "paused").path("toMe").findValuesAsText("summary").stream()
                        .anyMatch(summary -> summary.startsWith("Hand scanner")));
        assertThat(streams(process, "lonbrin", "paused").path("toMe")).isEmpty();
        assertThat(process.as("signe", "demo")
                        .get("/rest/api/2/dashboard?filter=my")
                        .json()
                        .path("dashboards")
                        .findValuesAsText("name"))
                .containsExactly("Two streams");
        JsonNode karls = streams(process, "karl", "paused").path("own").path(0);
        assertThat(karls.path("whereWasI").asText())
                .isEqualTo("The offset is set; the test page is still to be printed");
        assertThat(karls.path("pausedFor").asText()).startsWith("SUP-");
        assertThat(karls.path("back").asBoolean()).isFalse();
        assertThat(streams(process, "sara", "paused")
                        .path("own")
                        .path(0)
                        .path("back")
                        .asBoolean())
                .isTrue();

        Await.until(
                "the gadget to tell what interrupted the team in the invented history",
                () -> streams(process, "signe", "interruptions").path("points").findValues("interruptions").stream()
                        .anyMatch(interruptions -> interruptions.asInt() > 0));
        Await.until(
                "the ledger to have heard of the change of stream", () -> streams(process, "admin", "stream-changes")
                        .path("changes")
                        .findValuesAsText("reason")
                        .contains("A cover for the screen has been found; the setting can wait"));
    }

    private static JsonNode streams(WorkbenchProcess process, String person, String what) {
        String password = person.equals("admin") ? "admin" : "demo";
        return process.as(person, password)
                .get("/rest/sluice/1.0/streams/SUP/" + what)
                .json();
    }

    @Test
    public void shouldComeUpWithoutAnOpeningThatIsRefusedAndSwitchOnAtTheNextStart() throws IOException {
        Path refused = Files.writeString(
                folder.getRoot().toPath().resolve("refused.json"),
                "[{\"method\":\"POST\",\"path\":\"/rest/sluice/1.0/setup/NONE/switch-on\",\"body\":{}}]");
        WorkbenchProcess process = workbench.process().option("workbench.opening", refused.toString());

        process.start();
        assertThat(process.output().lines().filter(line -> line.contains(" WARN ")))
                .singleElement()
                .asString()
                .contains("/rest/sluice/1.0/setup/NONE/switch-on was answered 404", "by hand");
        process.stop();
        process.option("workbench.opening", SWITCHED_ON.toString()).start();

        assertThat(SwitchedOn.ready(process.asAdmin(), "SUP")).isPositive();
    }
}
