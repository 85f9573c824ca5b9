package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The invented project with Sluice switched on, whatever happens between the two. */
public class OpeningIT {
    private static final Path OPENING = Path.of("src", "host", "opening.json");

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
        process.option("workbench.opening", OPENING.toString()).start();

        assertThat(SwitchedOn.ready(process.asAdmin(), "SUP")).isPositive();
    }
}
