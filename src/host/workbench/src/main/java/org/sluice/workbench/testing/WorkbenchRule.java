package org.sluice.workbench.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Gives a JUnit 4 test a running workbench with the packaged plugin, in a folder that goes when the test ends. */
public final class WorkbenchRule extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Map<String, String> options = new LinkedHashMap<>();
    private WorkbenchProcess process;

    /** Sets one of the {@code workbench.*} properties before the start. */
    public WorkbenchRule with(String name, String value) {
        options.put(name, value);
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
        return new WorkbenchClient(baseUrl(), name, password);
    }

    public WorkbenchClient asAdmin() {
        return as("admin", "admin");
    }

    public WorkbenchClient asNobody() {
        return new WorkbenchClient(baseUrl(), null, null);
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        process = new WorkbenchProcess(folder.getRoot().toPath());
        options.forEach(process::option);
        process.start();
    }

    @Override
    protected void after() {
        process.close();
        folder.delete();
    }
}
