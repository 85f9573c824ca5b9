package org.sluice.workbench.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.anonymizing.handlers.NamedHandler;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.AuthenticationFilter;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebContexts;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.mail.PostRoom;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.pages.frame.Assets;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.pages.workflows.WorkflowSources;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.plugins.workflow.WorkflowRules;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.templates.HostTemplates;
import org.sluice.workbench.templates.MethodAllowlist;
import org.sluice.workbench.templates.PluginTemplates;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;

/** The pages over a real database in memory and a real web server, with a plugin's parts played by {@link FakePlugin}. */
public final class PagesHost extends ExternalResource {
    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private final FakePlugin plugin = new FakePlugin();
    private final int port;
    private final TemporaryFolder folder = new TemporaryFolder();
    private final WorkflowRules rules = new WorkflowRules();
    private final List<NamedHandler> handlers = new ArrayList<>();
    private I18nResources texts;
    private JiraComponents jira;
    private Database database;
    private Path mailIn;
    private PostRoom mail;
    private Tracker tracker;
    private Operations operations;
    private WorkflowParts workflows;
    private WebServer server;
    private WebContexts contexts;
    private Pages pages;

    public PagesHost() {
        this(0);
    }

    PagesHost(int port) {
        this.port = port;
    }

    @Override
    public Statement apply(Statement base, Description description) {
        return folder.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        mailIn = folder.getRoot().toPath().resolve("mail");
        database = EmptyDatabase.open();
        tracker = Tracker.over(database);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        CurrentUser currentUser = new CurrentUser();
        Sessions sessions = new Sessions(clock);
        Accounts accounts = accounts(tracker);
        contexts = new WebContexts(currentUser);
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        texts = new I18nResources().withHostTexts("/workbench/i18n/pages").withHostTexts("/workbench/i18n/workflows");
        IssueSearch search = new IssueSearch(tracker, clock, zone);
        operations = working(clock, currentUser, search, zone);
        mail = PostRoom.open(mailIn, mailIn.resolveSibling("out"), operations, currentUser, texts, this::url, clock);
        pages = new Pages(new PageParts(
                operations,
                search,
                accounts,
                sessions,
                contexts,
                new HostTemplates(),
                new PluginParts(texts, plugin.fragments(), plugin.resources(), plugin.dashboardItems()),
                new WorkflowSources(
                        workflows.workflows(),
                        workflows.schemes(),
                        workflows.migration(),
                        rules,
                        new PluginTemplates(new MethodAllowlist()),
                        jira.get(JiraAuthenticationContext.class)::getI18nHelper),
                plugin.installed(),
                mail,
                new Anonymizations(
                        tracker,
                        currentUser,
                        (key, arguments) -> texts.text(Languages.now(currentUser.get()), key, arguments),
                        () -> handlers,
                        clock,
                        Runnable::run),
                clock,
                zone,
                "1.0.0"));
        server = new WebServer(port, "/jira");
        server.filter(new AuthenticationFilter(accounts, sessions, currentUser));
        PagesServlet servlet = pages.servlet();
        Pages.PATTERNS.forEach(pattern -> server.serve(pattern, servlet));
        server.serve(Pages.ACTIONS, servlet);
        server.serve(Assets.PATH + "/*", pages.assets());
        server.drawErrors(pages.errorServlet());
        server.serve("/gadgets.js", new Script(FakePlugin.SCRIPT));
        server.start();
    }

    /** The deeds with the workflows that a host has, as it puts them together. */
    private Operations working(Clock clock, CurrentUser currentUser, IssueSearch search, ZoneId zone) {
        WorkflowDoor door = new WorkflowDoor();
        Operations made = Operations.over(tracker, clock, door, door);
        jira = new JiraComponents(tracker, made, search, currentUser, texts, zone);
        workflows = jira.follow(made, door, rules, clock);
        CurrentHost.set(new WorkbenchHost(jira.services(), zone));
        return made;
    }

    @Override
    protected void after() {
        server.close();
        mail.close();
        database.close();
    }

    public Tracker tracker() {
        return tracker;
    }

    /** The rules of plugins: what a test installs has to be given to them. */
    WorkflowRules rules() {
        return rules;
    }

    Operations operations() {
        return operations;
    }

    /** Puts workflows together for what is in the tracker now, as a start on that home does. */
    WorkflowParts workflows() {
        return workflows;
    }

    /** The handlers of plugins for the anonymisation of users. */
    List<NamedHandler> handlers() {
        return handlers;
    }

    PostRoom mail() {
        return mail;
    }

    /** The folder that mail comes into. */
    Path mailIn() {
        return mailIn;
    }

    public Database database() {
        return database;
    }

    /** Serves one more address, for a test that plays a plugin. */
    void serve(String pattern, HttpServlet servlet) {
        server.serve(pattern, servlet);
    }

    String decorate(String html, HttpServletRequest request, HttpServletResponse response) {
        return pages.decorator().decorate(html, contexts.of(request, response));
    }

    List<Route> routes() {
        return pages.routes();
    }

    FakePlugin plugin() {
        return plugin;
    }

    String url() {
        return "http://localhost:" + server.port() + "/jira";
    }

    /** Somebody who has not logged in. */
    Browser stranger() {
        return new Browser(url());
    }

    Browser admin() {
        return stranger().loggedInAs("admin");
    }

    /** Adds a user without special rights, whose password is their name, and logs in as them. */
    Browser user(String name) {
        User user = new User(name, name, name, name + "@example.com", true, "en");
        tracker.users().add(user, name);
        tracker.groups().add("jira-software-users", user);
        return stranger().loggedInAs(name);
    }

    private static Accounts accounts(Tracker tracker) {
        return new Accounts() {
            @Override
            public Optional<User> byKey(String key) {
                return tracker.users().byKey(key);
            }

            @Override
            public Optional<Authenticated> authenticate(String name, String password) {
                return tracker.users().authenticate(name, password);
            }

            @Override
            public int passwordChanges(String key) {
                return tracker.users().passwordChanges(key);
            }
        };
    }

    /** One script of the pretended plugin. */
    private static final class Script extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final String text;

        Script(String text) {
            this.text = text;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/javascript; charset=utf-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
