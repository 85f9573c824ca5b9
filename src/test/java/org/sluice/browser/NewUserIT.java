package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * Get started, switch on, read the dashboard, add and configure a gadget, undo: in a browser, against the packaged JAR in a
 * workbench of its own. Chromium is found by the Node tests, which say what to install when there is none.
 */
public class NewUserIT {
    private static final Path TESTS = Path.of("src", "test", "browser");
    private static final Path PICTURES = Path.of("target", "browser-pictures");

    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .with("workbench.import", WardPhones.export().toString())
            .with("workbench.import.shift", "now");

    @Test
    public void shouldDoWhatANewUserDoes() throws Exception {
        // given
        Path said = Path.of("target", "browser-tests.log");
        Process browser = tests(said);

        // when
        int exit = browser.waitFor();

        // then
        assertThat(exit).as(Files.readString(said)).isZero();
    }

    private Process tests(Path said) throws IOException {
        Files.createDirectories(PICTURES);
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", "test")
                .directory(TESTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        npm.environment().put("BASE_URL", workbench.baseUrl());
        npm.environment().put("PROJECT_KEY", WardPhones.KEY);
        npm.environment().put("PICTURES", PICTURES.toAbsolutePath().toString());
        return npm.start();
    }
}
