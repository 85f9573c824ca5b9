package org.sluice.workbench.launch;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.osgi.Framework;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.osgi.SystemExports;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginSystem;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.plugins.rest.RestType;
import org.sluice.workbench.plugins.web.WebResources;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.services.HostFacts;
import org.sluice.workbench.services.PlatformServices;
import org.sluice.workbench.services.ao.AoModules;
import org.sluice.workbench.services.templates.TemplateRenderers;
import org.sluice.workbench.tracker.Tracker;

/** A running host: its parts in the order in which they come up, and the same order backwards when it ends. */
public final class Site implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Site.class);
    private final Home home;
    private final Database database;
    private final Framework framework;
    private final WebServer server;
    private final Lifecycles lifecycles;
    private PlatformServices platform;

    private Site(Home home, Database database, Framework framework, WebServer server) {
        this.home = home;
        this.database = database;
        this.framework = framework;
        this.server = server;
        this.lifecycles = new Lifecycles(framework);
    }

    /** Starts everything; when it returns, the first page can be asked for. The home outlives it. */
    public static Site start(Options options, Home home, Path supportBundles, Clock clock) {
        Database database = databaseOf(home);
        Tracker tracker = Tracker.over(database);
        boolean invented = new ImportDoor(tracker, clock).bringIn(options);
        Framework framework = Framework.start(home.bundleCache(), supportBundles, SystemExports.ofJira11());
        Site site = new Site(home, database, framework, new WebServer(options.port(), WebResources.CONTEXT_PATH));
        site.open(options, tracker, clock);
        if (invented) {
            options.opening().ifPresent(site::play);
        }
        log.info("The workbench is ready at {}", site.baseUrl());
        return site;
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        lifecycles.stopping();
        server.close();
        if (platform != null) {
            platform.close();
        }
        framework.close();
        database.close();
    }

    private String baseUrl() {
        return "http://localhost:" + server.port() + WebResources.CONTEXT_PATH;
    }

    private void play(Path opening) {
        new Opening(baseUrl()).play(opening);
    }

    private static Database databaseOf(Home home) {
        try {
            return Database.open(home.folder());
        } catch (RuntimeException e) {
            throw new StartFailure(
                    "The database in " + home.folder() + " cannot be opened; is another workbench using this home? "
                            + e.getMessage(),
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
        I18nResources translations = new I18nResources().withHostTexts("/workbench/i18n/pages");
        JiraComponents jira = new JiraComponents(tracker, search, currentUser, translations, zone);
        AoModules tables = new AoModules(database.dataSource());
        PluginModules modules = PluginModules.over(translations, jira, tables, currentUser);
        HostAccess access = new HostAccess(tracker, currentUser);
        PluginSystem plugins = new PluginSystem(framework, modules.with(new RestType(server, access)));
        Sessions sessions = new Sessions(clock);
        platform = new PlatformServices(tracker, jira, currentUser, translations, sessions, facts(), clock);
        Map<Class<?>, Object> services = new LinkedHashMap<>(jira.services());
        services.putAll(platform.services());
        CurrentHost.set(new WorkbenchHost(services, zone));
        services.forEach(framework::publish);
        modules.activeObjects().publish(framework);
        framework.publish(TemplateRenderer.class, new TemplateRenderers(modules.templates(), plugins::plugins));
        WebSite web = new WebSite(server, tracker, search, access, currentUser, sessions, modules, clock, zone);
        web.mount(plugins, jira.get(JiraAuthenticationContext.class));
        List<Path> jars = home.copyOf(options.plugins());
        for (Path jar : jars) {
            Plugin plugin = plugins.install(jar);
            modules.activeObjects().start(plugin.key());
            platform.pluginEnabled(plugin.key());
        }
        lifecycles.started();
        server.start();
    }
}
