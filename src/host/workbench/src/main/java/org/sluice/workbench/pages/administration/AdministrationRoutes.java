package org.sluice.workbench.pages.administration;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.life.ManagedPlugins;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** The addresses of the administration, as in Jira; all of them ask for the password again. */
public final class AdministrationRoutes {
    private AdministrationRoutes() {}

    public static List<Route> of(
            AdminFrame frame,
            Operations operations,
            Translations translations,
            ManagedPlugins installed,
            Clock clock,
            String version) {
        Tracker tracker = operations.desk().tracker();
        ProjectsPage projects = new ProjectsPage(frame, operations);
        PluginsPage plugins = new PluginsPage(frame, installed, translations, user -> tracker.globalPermissions()
                .has(Optional.of(user), GlobalPermissions.SYSTEM_ADMIN));
        UsersPage users = new UsersPage(frame, tracker);
        SystemInfoPage info = new SystemInfoPage(frame, tracker, clock, version);
        Page home =
                visit -> frame.page(visit.context(), "home", "", "", Map.of("overview", frame.tabs(visit.context())));
        return List.of(
                get("/secure/admin", SECURE_ADMINISTRATOR, home),
                get("/secure/admin/AdminSummary.jspa", SECURE_ADMINISTRATOR, home),
                get("/secure/project/ViewProjects.jspa", SECURE_ADMINISTRATOR, projects::list),
                get("/secure/admin/AddProject!default.jspa", SECURE_ADMINISTRATOR, projects::askNew),
                post("/secure/admin/AddProject.jspa", SECURE_ADMINISTRATOR, projects::add),
                get("/secure/project/DeleteProject!default.jspa", SECURE_ADMINISTRATOR, projects::askRemove),
                post("/secure/project/DeleteProject.jspa", SECURE_ADMINISTRATOR, projects::remove),
                get(PluginsPage.ADDRESS, SECURE_ADMINISTRATOR, plugins::show),
                post(PluginsPage.ADDRESS + "/{deed}", SECURE_ADMINISTRATOR, plugins::perform),
                get("/secure/admin/user/UserBrowser.jspa", SECURE_ADMINISTRATOR, users::show),
                get("/secure/admin/ViewSystemInfo.jspa", SECURE_ADMINISTRATOR, info::show));
    }
}
