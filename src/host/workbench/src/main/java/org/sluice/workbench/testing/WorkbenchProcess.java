package org.sluice.workbench.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sluice.workbench.clock.ClockDoor;

/**
 * A workbench in a process of its own, as a user starts it: {@code java -jar}, with options. Can be stopped kindly, killed
 * and started again on the same home. Options of Java for all of them stand in the system property {@code workbench.jvm}, separated
 * by blanks.
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
        option("workbench.port.file", portFile().toString());
        option("workbench.plugins", System.getProperty("sluice.jar", ""));
    }

    /** Sets one of the {@code workbench.*} properties, or another system property of the process. */
    public WorkbenchProcess option(String name, String value) {
        options.put(name, value);
        return this;
    }

    /** Sets its clock, if it was told that it can be set; the clock goes on from there, and after a restart it goes by the machine's again. */
    public void setClock(Instant now) {
        WorkbenchClient.Reply reply = asAdmin().put(ClockDoor.PATH, "{\"now\":\"" + now + "\"}");
        if (reply.status() != 204) {
            throw new IllegalStateException("The clock is not set to " + now + ": " + reply);
        }
    }

    /** Starts the process and waits until it answers. */
    public WorkbenchProcess start() {
        launch();
        awaitReady();
        return this;
    }

    /** Waits until a process that was launched answers. */
    public void awaitReady() {
        port = Await.found("the workbench to be ready, see " + log(), this::writtenPort);
    }

    /**
     * Starts the process without waiting; for tests that interrupt it.
     *
     * @param under a command that runs the words after it, to be the parent of the workbench; none when the test is
     */
    public Process launch(String... under) {
        try {
            Files.deleteIfExists(portFile());
            List<String> command = new ArrayList<>(List.of(under));
            command.addAll(command());
            process = new ProcessBuilder(command)
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

    /** A client of its REST addresses, logged in as its administrator. */
    public WorkbenchClient asAdmin() {
        return as("admin", "admin");
    }

    /** A client of its REST addresses, logged in as the given user. */
    public WorkbenchClient as(String name, String password) {
        return new WorkbenchClient(baseUrl(), name, password);
    }

    /** Its number at the operating system, for tools that look into it. */
    public long pid() {
        return process.pid();
    }

    /** The folder of its data, which only it may use while it runs. */
    public Path home() {
        return folder.resolve("home");
    }

    public Path log() {
        return folder.resolve("workbench.log");
    }

    /** Everything that it has said so far, over all its starts. */
    public String output() {
        try {
            return Files.exists(log()) ? Files.readString(log(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + log(), e);
        }
    }

    /** Ends it as Ctrl-C does. */
    public void stop() {
        process.destroy();
        exitCode();
    }

    /** Ends it as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Stops it kindly and starts it again on the same home. */
    public void restart() {
        stop();
        start();
    }

    /** Waits for its end; what it ended with. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The workbench does not end: " + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the end of the workbench", e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        Stream.of(System.getProperty("workbench.jvm", "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        options.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(new File(System.getProperty("workbench.jar")).getAbsolutePath());
        return command;
    }

    private Path portFile() {
        return folder.resolve("port");
    }

    private Optional<Integer> writtenPort() {
        try {
            if (Files.exists(portFile()) && Files.size(portFile()) > 0) {
                return Optional.of(Integer.valueOf(Files.readString(portFile()).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + portFile(), e);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("The workbench ended at once:\n" + output());
        }
        return Optional.empty();
    }
}
