package org.sluice.browser;

import java.io.IOException;
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
        Path said = Path.of("target", "browser-" + script.replace(':', '-') + ".log");
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
