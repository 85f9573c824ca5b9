package org.sluice.workbench.launch;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.clock.ClockDoor;
import org.sluice.workbench.clock.SettableClock;
import org.sluice.workbench.http.AuthenticationFilter;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebContexts;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.mail.PostRoom;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.PageParts;
import org.sluice.workbench.pages.Pages;
import org.sluice.workbench.pages.PagesServlet;
import org.sluice.workbench.pages.PluginParts;
import org.sluice.workbench.pages.frame.Assets;
import org.sluice.workbench.pages.workflows.WorkflowSources;
import org.sluice.workbench.plugins.life.ManagedPlugins;
import org.sluice.workbench.plugins.web.ResourceServlet;
import org.sluice.workbench.plugins.webwork.ActionServlet;
import org.sluice.workbench.plugins.webwork.ActionViews;
import org.sluice.workbench.plugins.workflow.WorkflowRules;
import org.sluice.workbench.restapi.JiraRestApplication;
import org.sluice.workbench.restapi.JiraRestServlet;
import org.sluice.workbench.restapi.TokenApplication;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.templates.HostTemplates;
import org.sluice.workbench.testdoor.IndexDoor;

/** Everything that answers over HTTP besides plugins' REST resources: pages, actions, files. */
record WebSite(
        WebServer server,
        Operations operations,
        JiraComponents jira,
        WorkflowParts workflows,
        WorkflowRules rules,
        IssueSearch search,
        HostAccess access,
        CurrentUser currentUser,
        Sessions sessions,
        PluginModules modules,
        PostRoom mail,
        Anonymizations anonymizations,
        Clock clock,
        ZoneId zone,
        boolean forTests) {
    /** The Jira version whose behaviour the host has. */
    static final String VERSION = "11.3.1";

    void mount(ManagedPlugins plugins) {
        JiraAuthenticationContext authentication = jira.get(JiraAuthenticationContext.class);
        WebContexts contexts = new WebContexts(currentUser);
        server.filter(new AuthenticationFilter(access, sessions, currentUser));
        Pages pages = new Pages(new PageParts(
                operations,
                search,
                access,
                sessions,
                contexts,
                new HostTemplates(),
                new PluginParts(
                        modules.translations(), modules.fragments(), modules.webResources(), modules.dashboardItems()),
                new WorkflowSources(
                        workflows.workflows(),
                        workflows.schemes(),
                        workflows.migration(),
                        rules,
                        modules.templates(),
                        authentication::getI18nHelper),
                plugins,
                mail,
                anonymizations,
                clock,
                zone,
                VERSION));
        ActionViews views = new ActionViews(
                modules.templates(), modules.webResources(), contexts, pages.decorator(), authentication);
        PagesServlet servlet = pages.servlet();
        server.serve("/secure/*", new ActionServlet(modules.actions(), access, sessions, views, servlet));
        Pages.PATTERNS.stream()
                .filter(pattern -> !"/secure/*".equals(pattern))
                .forEach(pattern -> server.serve(pattern, servlet));
        for (String api : List.of("/rest/api/2/*", "/rest/api/latest/*")) {
            server.serve(
                    api,
                    new JiraRestServlet(new JiraRestApplication(
                            operations, jira, search, anonymizations, currentUser::get, clock, zone, VERSION)));
        }
        for (String api : List.of("/rest/pat/1.0/*", "/rest/pat/latest/*")) {
            server.serve(api, new ServletContainer(new TokenApplication(access.tokens(), currentUser::get, zone)));
        }
        if (clock instanceof SettableClock settable) {
            server.serve(ClockDoor.PATH, new ClockDoor(settable, () -> currentUser
                    .get()
                    .filter(access::isAdministrator)
                    .isPresent()));
        }
        server.serve(IndexDoor.PATH, new IndexDoor(search.lag(), forTests, () -> access.caller()
                .filter(access::isSystemAdministrator)
                .isPresent()));
        server.drawErrors(pages.errorServlet());
        server.serve(Assets.PATH + "/*", pages.assets());
        ResourceServlet resources = new ResourceServlet(modules.webResources(), modules.translations());
        server.serve("/s/*", resources);
        server.serve("/download/resources/*", resources);
    }
}
