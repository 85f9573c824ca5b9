package org.sluice.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.tracker.Tracker;

/**
 * Gives a JUnit 4 test a running workbench with the packaged plugin, in a folder that goes when the test ends. What it
 * starts with is said by {@link StartingData}, {@link RealHistory} and {@link #preparedBy}.
 *
 * <p>Known limitations: one at a time in each rule; the process has the rights of the test, so a test may look into the home
 * only while the workbench is down, as H2 lets in one process.
 */
public final class WorkbenchRule implements TestRule {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, String> exports = new LinkedHashMap<>();
    private final List<Consumer<Tracker>> preparations = new ArrayList<>();
    private boolean started = true;
    private WorkbenchProcess process;

    /** Sets one of the {@code workbench.*} properties before the start. */
    public WorkbenchRule with(String name, String value) {
        options.put(name, value);
        return this;
    }

    /** Imports an export that the test has made itself. */
    public WorkbenchRule importing(String name, String json) {
        exports.put(name, json);
        return this;
    }

    /** Puts users, projects or schemes into the empty home, before anything is imported. */
    public WorkbenchRule preparedBy(Consumer<Tracker> preparation) {
        preparations.add(preparation);
        return this;
    }

    /** Has it go by a clock that {@link WorkbenchProcess#setClock} sets. */
    public WorkbenchRule withSettableClock() {
        return with("workbench.clock", "settable");
    }

    /** Leaves the start to the test, which then is free to interrupt it. */
    public WorkbenchRule notStarted() {
        started = false;
        return this;
    }

    public WorkbenchProcess process() {
        return process;
    }

    public String baseUrl() {
        return process.baseUrl();
    }

    /** A client of its REST addresses, logged in as the given user. */
    public WorkbenchClient as(String name, String password) {
        return process.as(name, password);
    }

    public WorkbenchClient asAdmin() {
        return process.asAdmin();
    }

    public WorkbenchClient asNobody() {
        return new WorkbenchClient(baseUrl(), null, null);
    }

    @Override
    public Statement apply(Statement base, Description description) {
        Statement inFolder = new Statement() {
            @Override
            public void evaluate() throws Throwable {
                try (WorkbenchProcess workbench = configured(new StartingFiles(description))) {
                    process = workbench;
                    if (started) {
                        process.start();
                    }
                    base.evaluate();
                }
            }
        };
        return folder.apply(inFolder, description);
    }

    private WorkbenchProcess configured(StartingFiles files) {
        Path root = folder.getRoot().toPath();
        WorkbenchProcess workbench = new WorkbenchProcess(root);
        List<Path> imports = new ArrayList<>(files.in(root));
        exports.forEach((name, json) -> imports.add(written(root.resolve(name), json)));
        if (!imports.isEmpty()) {
            workbench.option(
                    "workbench.import", imports.stream().map(Path::toString).collect(Collectors.joining(",")));
        }
        options.forEach(workbench::option);
        if (!preparations.isEmpty()) {
            prepare(workbench.home());
        }
        return workbench;
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void prepare(Path home) {
        try (Database database = Database.open(home)) {
            Tracker tracker = Tracker.over(database);
            preparations.forEach(preparation -> preparation.accept(tracker));
        }
    }
}
