package org.sluice.acceptance;

import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * The Jira that the acceptance tests run against: the one that {@code jira.url}, {@code jira.token} and {@code jira.project}
 * name, or else a workbench that starts with the test's data, whose tasks are deleted, and a token made for it. The caller administers that project.
 */
public final class JiraInUse implements TestRule {
    private static final String URL = property("jira.url");
    private WorkbenchClient nobody;
    private WorkbenchClient administrator;
    private String project;

    /** The key of a project without tasks, made to be tried on. */
    public String project() {
        return project;
    }

    /** Where the project's settings are. */
    public String settings() {
        return "/rest/sluice/1.0/settings/" + project;
    }

    /** Somebody who administers the project, by a token. */
    public WorkbenchClient administrator() {
        return administrator;
    }

    /** Somebody who has not logged in. */
    public WorkbenchClient nobody() {
        return nobody;
    }

    @Override
    public Statement apply(Statement base, Description description) {
        return URL.isEmpty() ? inAWorkbench(base, description) : inThatJira(base);
    }

    private Statement inThatJira(Statement base) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                use(WorkbenchClient.at(URL), property("jira.token"), property("jira.project"));
                int tasks = new Tasks(administrator, project).count();
                if (tasks > 0) {
                    throw new IllegalStateException(
                            "The project " + project + " has " + tasks + " tasks. These tests make"
                                    + " and delete tasks: name an empty project, made for them, with -Djira.project");
                }
                evaluateAndPutBack(base);
            }
        };
    }

    private Statement inAWorkbench(Statement base, Description description) {
        WorkbenchRule workbench = new WorkbenchRule();
        return workbench.apply(
                new Statement() {
                    @Override
                    public void evaluate() throws Throwable {
                        String token = workbench
                                .asAdmin()
                                .post("/rest/pat/latest/tokens", "{\"name\":\"acceptance\"}")
                                .json()
                                .path("rawToken")
                                .asText();
                        use(workbench.asNobody(), token, "TRY");
                        new Tasks(administrator, project).deleteAll();
                        evaluateAndPutBack(base);
                    }
                },
                description);
    }

    /** Whatever the tests switch, the project is as it was when they end. */
    private void evaluateAndPutBack(Statement base) throws Throwable {
        boolean wasOn = Tasks.good(administrator.get(settings())).path("on").asBoolean();
        try {
            base.evaluate();
        } catch (Throwable failed) {
            administrator.put(settings(), "{\"on\":" + wasOn + "}");
            throw failed;
        }
        Tasks.good(administrator.put(settings(), "{\"on\":" + wasOn + "}"));
    }

    private void use(WorkbenchClient stranger, String token, String key) {
        if (token.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException(
                    "With -Djira.url go -Djira.token, a personal access token of somebody who"
                            + " administers the project, and -Djira.project, its key");
        }
        nobody = stranger;
        administrator = stranger.with("Authorization", "Bearer " + token);
        project = key;
    }

    private static String property(String name) {
        return System.getProperty(name, "").strip().replaceAll("/+$", "");
    }
}
