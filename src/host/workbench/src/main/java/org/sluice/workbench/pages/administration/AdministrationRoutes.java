package org.sluice.workbench.pages.administration;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of the administration, as in Jira; all of them ask for the password again. */
public final class AdministrationRoutes {
    private AdministrationRoutes() {}

    public static List<Route> of(
            AdminFrame frame,
            Operations operations,
            Translations translations,
            Supplier<List<InstalledPlugin>> installed,
            Clock clock,
            String version) {
        PluginsPage plugins = new PluginsPage(frame, installed, translations);
        Tracker tracker = operations.desk().tracker();
        ProjectsPage projects = new ProjectsPage(frame, operations);
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
                get("/plugins/servlet/upm", SECURE_ADMINISTRATOR, plugins::show),
                get("/secure/admin/user/UserBrowser.jspa", SECURE_ADMINISTRATOR, users::show),
                get("/secure/admin/ViewSystemInfo.jspa", SECURE_ADMINISTRATOR, info::show));
    }
}
