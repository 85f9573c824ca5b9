package org.sluice.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs the Node tests of a browser. Chromium is found by them; they say what to install when there is none. */
public final class BrowserTests {
    private static final Path TESTS = Path.of("src", "test", "browser");
    private static final Path PICTURES = Path.of("target", "browser-pictures");

    private BrowserTests() {}

    /**
     * Runs one of the scripts of {@code package.json} to its end.
     *
     * @param told what the tests read from their environment, besides where pictures go
     */
    public static Outcome run(String script, Map<String, String> told) throws IOException, InterruptedException {
        Files.createDirectories(PICTURES);
        // One of two tests that run at the same time installs their libraries; the other waits.
        try (FileChannel only = FileChannel.open(PICTURES.resolveSibling("browser-install.lock"), CREATE, WRITE)) {
            only.lock();
            Outcome installed = npm("install-once", Map.of());
            if (installed.exit() != 0) {
                return installed;
            }
        }
        return npm(script, told);
    }

    private static Outcome npm(String script, Map<String, String> told) throws IOException, InterruptedException {
        Path said = PICTURES.resolveSibling("browser-" + script.replace(':', '-') + ".log");
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", script)
                .directory(TESTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        npm.environment().put("PICTURES", PICTURES.toAbsolutePath().toString());
        npm.environment().putAll(told);
        int exit = npm.start().waitFor();
        return new Outcome(exit, Files.readString(said));
    }

    /** How they ended, and everything that they said. */
    public record Outcome(int exit, String said) {}
}
