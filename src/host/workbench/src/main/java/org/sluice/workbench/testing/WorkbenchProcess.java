package org.sluice.workbench.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A workbench in a process of its own, as a user starts it: {@code java -jar}, with options. Can be stopped kindly, killed
 * and started again on the same home.
 */
public final class WorkbenchProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Path folder;
    private final Map<String, String> options = new LinkedHashMap<>();
    private Process process;
    private int port;

    /**
     * A workbench that does not run yet.
     *
     * @param folder where its home and its log go
     */
    public WorkbenchProcess(Path folder) {
        this.folder = folder;
        option("workbench.port", "0");
        option("workbench.home", folder.resolve("home").toString());
        option("workbench.port.file", folder.resolve("port").toString());
        option("workbench.plugins", System.getProperty("sluice.jar", ""));
    }

    /** Sets one of the {@code workbench.*} properties. */
    public WorkbenchProcess option(String name, String value) {
        options.put(name, value);
        return this;
    }

    /** Starts the process and waits until it answers. */
    public WorkbenchProcess start() {
        try {
            Path portFile = folder.resolve("port");
            Files.deleteIfExists(portFile);
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            port = Integer.parseInt(awaitFile(portFile));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The workbench cannot be started", e);
        }
    }

    /** Starts the process without waiting; for tests that interrupt it. */
    public Process launch() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("The workbench cannot be started", e);
        }
    }

    /** Where it answers, for example {@code http://localhost:40123/jira}. */
    public String baseUrl() {
        return "http://localhost:" + port + "/jira";
    }

    public Path log() {
        return folder.resolve("workbench.log");
    }

    /** Everything that it has said so far. */
    public String output() {
        try {
            return Files.exists(log()) ? Files.readString(log(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + log(), e);
        }
    }

    /** Ends it as Ctrl-C does. */
    public void stop() {
        end(process::destroy);
    }

    /** Ends it as a power cut does. */
    public void kill() {
        end(process::destroyForcibly);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private void end(Runnable how) {
        how.run();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The workbench does not end: " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        options.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(new File(System.getProperty("workbench.jar")).getAbsolutePath());
        return command;
    }

    private String awaitFile(Path file) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readString(file, StandardCharsets.UTF_8).strip();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The workbench ended at once:\n" + output());
            }
            pause();
        }
        throw new IllegalStateException("The workbench is not ready after " + PATIENCE + ":\n" + output());
    }

    /** A short breath between two looks at a file: the process offers nothing else to wait for. */
    private void pause() throws IOException {
        try {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The workbench ended at once:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the workbench started", e);
        }
    }
}
