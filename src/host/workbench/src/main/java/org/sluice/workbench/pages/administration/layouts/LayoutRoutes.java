package org.sluice.workbench.pages.administration.layouts;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of the pages about schemes, for each kind alike; all of them ask for the password again. */
public final class LayoutRoutes {
    private LayoutRoutes() {}

    public static List<Route> of(AdminFrame frame, Tracker tracker) {
        List<Route> routes = new ArrayList<>();
        for (LayoutKind kind : LayoutKind.values()) {
            LayoutScreen screen = new LayoutScreen(frame, tracker, kind);
            LayoutList list = new LayoutList(screen);
            LayoutPage page = new LayoutPage(screen);
            String action = kind.action() + ".jspa";
            String folder = "/secure/admin/";
            routes.add(get(kind.list(), SECURE_ADMINISTRATOR, list::list));
            routes.add(post(folder + "Add" + action, SECURE_ADMINISTRATOR, list::add));
            routes.add(post(folder + "Copy" + action, SECURE_ADMINISTRATOR, list::copy));
            routes.add(post(folder + "Delete" + action, SECURE_ADMINISTRATOR, list::remove));
            routes.add(get(folder + "Configure" + kind.action() + "!default.jspa", SECURE_ADMINISTRATOR, page::show));
            routes.add(post(folder + "Configure" + action, SECURE_ADMINISTRATOR, page::lead));
            routes.add(post(folder + "Edit" + action, SECURE_ADMINISTRATOR, page::rename));
            if (kind != LayoutKind.SCREEN) {
                ProjectLayout project = new ProjectLayout(screen);
                String select = "/secure/project/Select" + kind.action();
                routes.add(get(select + "!default.jspa", SECURE_ADMINISTRATOR, project::ask));
                routes.add(post(select + ".jspa", SECURE_ADMINISTRATOR, project::use));
            }
        }
        return routes;
    }
}
