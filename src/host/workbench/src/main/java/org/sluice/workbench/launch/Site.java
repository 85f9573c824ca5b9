package org.sluice.workbench.launch;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.anonymizing.BackgroundThread;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.mail.PostRoom;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.osgi.Framework;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.osgi.SystemExports;
import org.sluice.workbench.plugins.PluginSystem;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.plugins.life.PluginLife;
import org.sluice.workbench.plugins.life.PluginMemory;
import org.sluice.workbench.plugins.life.PluginShelf;
import org.sluice.workbench.plugins.rest.RestType;
import org.sluice.workbench.plugins.web.WebResources;
import org.sluice.workbench.plugins.workflow.WorkflowRules;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.services.HostFacts;
import org.sluice.workbench.services.PlatformServices;
import org.sluice.workbench.services.ao.AoModules;
import org.sluice.workbench.services.ao.ModelVersions;
import org.sluice.workbench.services.sal.PluginUpgrades;
import org.sluice.workbench.services.sal.SalSettings;
import org.sluice.workbench.services.templates.TemplateRenderers;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.people.AccessTokens;

/**
 * A running host: its parts in the order in which they come up. Each is registered for its end as soon as it is there, so
 * that a start which goes only half the way is taken back as well.
 */
public final class Site {
    private static final Logger log = LoggerFactory.getLogger(Site.class);
    private final Home home;
    private final Database database;
    private final Framework framework;
    private final WebServer server;
    private final Ending ending;

    private Site(Home home, Database database, Framework framework, WebServer server, Ending ending) {
        this.home = home;
        this.database = database;
        this.framework = framework;
        this.server = server;
        this.ending = ending;
    }

    /**
     * Starts everything; when it returns, the first page can be asked for.
     *
     * @param ending gets what has to be closed at the end
     */
    public static Site start(Options options, Home home, Path supportBundles, Clock clock, Ending ending) {
        Database database = databaseOf(options, home);
        ending.with(database::close);
        Tracker tracker = Tracker.over(database);
        OpeningPlan opening = new OpeningPlan(tracker, options);
        ImportDoor door = new ImportDoor(tracker, clock);
        opening.comes(door.invents(options));
        door.bringIn(options);
        new StartingConstants(database).prepare();
        tracker.constants().forget();
        Framework framework = Framework.start(home.bundleCache(), supportBundles, SystemExports.ofJira11());
        ending.with(framework::close);
        WebServer server = new WebServer(options.port(), WebResources.CONTEXT_PATH);
        ending.with(server::close);
        Site site = new Site(home, database, framework, server, ending);
        site.open(options, tracker, clock);
        opening.play(new Opening(site.baseUrl(), database));
        log.info("The workbench is ready at {}", site.baseUrl());
        return site;
    }

    public int port() {
        return server.port();
    }

    private String baseUrl() {
        return "http://localhost:" + server.port() + WebResources.CONTEXT_PATH;
    }

    private static Database databaseOf(Options options, Home home) {
        try {
            return options.database().map(Database::on).orElseGet(() -> Database.open(home.folder()));
        } catch (RuntimeException e) {
            throw new StartFailure(
                    options.database().isPresent()
                            ? "The database that workbench.db names cannot be opened: " + e.getMessage()
                            : "The database in " + home.folder()
                                    + " cannot be opened; is another workbench using this home? " + e.getMessage(),
                    e);
        }
    }

    private HostFacts facts() {
        server.bind();
        return new HostFacts(URI.create(baseUrl()), WebSite.VERSION, "1130001");
    }

    private void open(Options options, Tracker tracker, Clock clock) {
        ZoneId zone = ZoneId.systemDefault();
        CurrentUser currentUser = new CurrentUser();
        IssueSearch search = new IssueSearch(tracker, clock, zone);
        I18nResources translations =
                new I18nResources().withHostTexts("/workbench/i18n/pages").withHostTexts("/workbench/i18n/workflows");
        WorkflowDoor door = new WorkflowDoor();
        Operations operations = Operations.over(tracker, clock, door, door);
        JiraComponents jira = new JiraComponents(tracker, operations, search, currentUser, translations, zone);
        WorkflowRules rules = new WorkflowRules();
        WorkflowParts workflows = jira.follow(operations, door, rules, clock);
        AoModules tables = new AoModules(
                database.pluginDataSource(),
                ModelVersions.keptIn(new SalSettings(tracker.settings()).createGlobalSettings()));
        PluginModules modules = PluginModules.over(translations, jira, tables, search.functions(), currentUser);
        HostAccess access = new HostAccess(tracker, new AccessTokens(database, clock), currentUser);
        PluginSystem plugins = new PluginSystem(framework, modules.with(rules, new RestType(server, access)));
        Sessions sessions = new Sessions(clock);
        PlatformServices platform =
                new PlatformServices(tracker, jira, currentUser, translations, sessions, facts(), clock);
        ending.with(platform::close);
        Map<Class<?>, Object> services = new LinkedHashMap<>(jira.services());
        services.putAll(platform.services());
        jira.tellEvents(operations, (EventPublisher) services.get(EventPublisher.class));
        PostRoom mail = PostRoom.open(
                options.mailIn().orElseGet(home::mailIn),
                home.mailOut(),
                operations,
                currentUser,
                translations,
                this::baseUrl,
                clock);
        ending.with(mail::close);
        services.forEach(framework::publish);
        // No plugin was seen that has these wired: they are there for whoever looks them up.
        services.putAll(mail.services(options.mailServer(), clock));
        CurrentHost.set(new WorkbenchHost(services, zone));
        modules.activeObjects().publish(framework);
        framework.publish(TemplateRenderer.class, new TemplateRenderers(modules.templates(), plugins::plugins));
        BackgroundThread background = new BackgroundThread("anonymization");
        Anonymizations anonymizations = new Anonymizations(
                tracker,
                currentUser,
                (key, arguments) -> translations.text(Languages.now(currentUser.get()), key, arguments),
                modules.anonymization()::handlers,
                clock,
                background);
        ending.with(() -> {
            anonymizations.stop();
            background.close();
        });
        WebSite web = new WebSite(
                server,
                operations,
                jira,
                workflows,
                rules,
                search,
                access,
                currentUser,
                sessions,
                modules,
                mail,
                anonymizations,
                clock,
                zone,
                options.forTests());
        PluginSteps steps = new PluginSteps(
                modules, platform, new PluginUpgrades(new SalSettings(tracker.settings()).createGlobalSettings()));
        PluginLife life = new PluginLife(
                plugins, new PluginMemory(database.jdbi()), new PluginShelf(home.installedPlugins()), steps);
        web.mount(life);
        life.begin(home.copyOf(options.plugins()));
        ending.with(() -> {
            steps.hostStopping();
            // Before the jobs end: nobody may ask for one any more.
            server.close();
        });
        steps.hostStarted();
        mail.schedule((SchedulerService) services.get(SchedulerService.class));
        server.start();
    }
}
