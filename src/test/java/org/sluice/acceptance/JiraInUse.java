package org.sluice.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.AssumptionViolatedException;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.host.Tasks;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/**
 * The Jira that the acceptance tests run against: the one that {@code jira.url}, {@code jira.token} and {@code jira.project}
 * name, or else a workbench that starts with the test's data, whose tasks are deleted, where Sluice is switched on by its page,
 * and tokens made for it. The caller administers that project. Whatever the tests choose, its settings are as they were when they end.
 */
public final class JiraInUse implements TestRule {
    private static final String URL = property("jira.url");
    private static final String USER = "vera";
    private WorkbenchClient nobody;
    private WorkbenchClient administrator;
    private String userToken = "";
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

    /** Somebody who may browse the project and no more, by a token; without one the test is left out. */
    public WorkbenchClient user() {
        if (userToken.isEmpty()) {
            throw lacks(
                    "-Djira.user.token, a token of somebody who may browse the project and does not administer it, was"
                            + " not given");
        }
        return bearing(userToken);
    }

    /** Has a test left out in a Jira that lacks what it needs; the workbench lacks nothing. */
    public RuntimeException lacks(String what) {
        return URL.isEmpty() ? new IllegalStateException(what) : new AssumptionViolatedException("Left out: " + what);
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
                userToken = property("jira.user.token");
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
        WorkbenchRule workbench = new WorkbenchRule().preparedBy(JiraInUse::people);
        return workbench.apply(
                new Statement() {
                    @Override
                    public void evaluate() throws Throwable {
                        userToken = token(workbench.as(USER, USER));
                        use(workbench.asNobody(), token(workbench.asAdmin()), "TRY");
                        new Tasks(administrator, project).deleteAll();
                        new AdministratorSession(workbench.baseUrl(), "admin", "admin")
                                .tell(project + "/switch-on", "{\"language\":\"en\",\"historyUrgentJql\":\"\"}");
                        evaluateAndPutBack(base);
                    }
                },
                description);
    }

    private void evaluateAndPutBack(Statement base) throws Throwable {
        String before = choices();
        try {
            base.evaluate();
        } catch (Throwable failed) {
            try {
                Tasks.good(administrator.put(settings(), before));
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
            throw failed;
        }
        Tasks.good(administrator.put(settings(), before));
    }

    /** The settings as they can be chosen again: no team of its own is an empty one there. */
    private String choices() {
        ObjectNode settings = (ObjectNode) Tasks.good(administrator.get(settings()));
        if (settings.path("teamField").isNull()) {
            settings.put("teamField", "");
        }
        return settings.toString();
    }

    private void use(WorkbenchClient stranger, String token, String key) {
        if (token.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException(
                    "With -Djira.url go -Djira.token, a personal access token of somebody who"
                            + " administers the project, and -Djira.project, its key");
        }
        nobody = stranger;
        administrator = bearing(token);
        project = key;
    }

    private WorkbenchClient bearing(String token) {
        return nobody.with("Authorization", "Bearer " + token);
    }

    private static String token(WorkbenchClient owner) {
        return Tasks.good(owner.post("/rest/pat/latest/tokens", "{\"name\":\"acceptance\"}"))
                .path("rawToken")
                .asText();
    }

    private static void people(Tracker tracker) {
        User user = new User(USER, USER, "Vera Viewer", "vera@example.com", true, "");
        tracker.users().add(user, USER);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }

    private static String property(String name) {
        return System.getProperty(name, "").strip().replaceAll("/+$", "");
    }
}
