package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.AuthenticationFilter;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebContexts;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.rest.AccessRules;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** A web server with one plugin's actions, the users {@code admin} and {@code reader}, and a browser with cookies. */
final class ActionStage extends ExternalResource {
    private final PluginStage plugins = new PluginStage();
    private final WebServer server = new WebServer(0, "/jira");
    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private final CurrentUser currentUser = new CurrentUser();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private Database database;
    private Tracker tracker;

    @Override
    public Statement apply(Statement base, Description description) {
        return plugins.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        database = EmptyDatabase.open();
        tracker = Tracker.over(database);
        tracker.users().add(new User("reader", "reader", "Reader", "r@example.org", true, "en"), "reader");
        JiraComponents jira = new JiraComponents(
                tracker,
                Operations.over(tracker, Clock.systemUTC()),
                new IssueSearch(tracker, Clock.systemUTC(), ZoneOffset.UTC),
                currentUser,
                plugins.translations,
                ZoneOffset.UTC);
        CurrentHost.set(new WorkbenchHost(jira.services(), ZoneOffset.UTC));
        Directory directory = new Directory();
        server.filter(new AuthenticationFilter(directory, sessions, currentUser));
        ActionViews views = new ActionViews(
                plugins.templates,
                plugins.webResources,
                new WebContexts(currentUser),
                (html, context) -> html,
                jira.get(JiraAuthenticationContext.class));
        server.serve("/secure/*", new ActionServlet(plugins.actions, directory, sessions, views, new HostPage()));
        server.serve("/as/*", new Door());
        server.start();
    }

    @Override
    protected void after() {
        server.close();
        database.close();
    }

    void install(PluginJar jar) {
        plugins.install(jar);
    }

    ActionStage logIn(String name) throws IOException, InterruptedException {
        get("/as/" + name);
        return this;
    }

    /** Opens the secure administrator session. */
    void secure() throws IOException, InterruptedException {
        get("/as/secure");
    }

    String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "atlassian.xsrf.token".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + "/jira" + path);
    }

    /** Answers what no plugin's action answers. */
    private static final class HostPage extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("the host's own page");
        }
    }

    /** Logs in without a password and gives out the form's token. */
    private final class Door extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            String name = request.getPathInfo().substring(1);
            if ("secure".equals(name)) {
                sessions.startWebSudo(request);
            } else {
                sessions.logIn(request, tracker.users().byName(name).orElseThrow(), 0);
            }
            new WebContexts(currentUser).of(request, response);
        }
    }

    /** The tracker's users and rights. */
    private final class Directory implements Accounts, AccessRules {
        @Override
        public Optional<User> byKey(String key) {
            return tracker.users().byKey(key);
        }

        @Override
        public Optional<Authenticated> authenticate(String name, String password) {
            return tracker.users().authenticate(name, password);
        }

        @Override
        public Optional<User> caller() {
            return currentUser.get();
        }

        @Override
        public boolean isLicensed(User user) {
            return true;
        }

        @Override
        public boolean isAdministrator(User user) {
            return tracker.globalPermissions().has(Optional.of(user), GlobalPermissions.ADMINISTER);
        }

        @Override
        public boolean isSystemAdministrator(User user) {
            return tracker.globalPermissions().has(Optional.of(user), GlobalPermissions.SYSTEM_ADMIN);
        }
    }
}
