package org.sluice.workbench.pages.dashboards;

import static org.sluice.workbench.pages.route.Access.ANYONE;
import static org.sluice.workbench.pages.route.Access.LOGGED_IN;
import static org.sluice.workbench.pages.route.Route.delete;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;
import static org.sluice.workbench.pages.route.Route.put;

import java.util.List;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.plugins.dashboard.DashboardItems;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of dashboards, as in Jira. */
public final class DashboardRoutes {
    private static final String REST = "/rest/dashboards/1.0/{dashboard}";
    private static final String GADGET = REST + "/gadget/{gadget}";

    private DashboardRoutes() {}

    public static List<Route> of(Frame frame, Tracker tracker, DashboardItems items) {
        DashboardDoor door = new DashboardDoor(tracker);
        DashboardPage page = new DashboardPage(frame, tracker, door, items);
        DashboardList list = new DashboardList(frame, tracker, door);
        DashboardForm form = new DashboardForm(frame, tracker, door);
        GadgetActions gadgets = new GadgetActions(tracker, door, items, page);
        Arrangement arrangement = new Arrangement(tracker, door);
        return List.of(
                get("/secure/Dashboard.jspa", ANYONE, page::show),
                get("/plugins/servlet/Wallboard", ANYONE, page::wallboard),
                get("/secure/ConfigurePortalPages!default.jspa", LOGGED_IN, list::show),
                get("/secure/ConfigurePortalPages.jspa", LOGGED_IN, list::show),
                post("/secure/FavouritePortalPage.jspa", LOGGED_IN, list::star),
                get("/secure/AddPortalPage!default.jspa", LOGGED_IN, form::askNew),
                post("/secure/AddPortalPage.jspa", LOGGED_IN, form::add),
                get("/secure/EditPortalPage!default.jspa", LOGGED_IN, form::askChange),
                post("/secure/EditPortalPage.jspa", LOGGED_IN, form::change),
                get("/secure/DeletePortalPage!default.jspa", LOGGED_IN, form::askRemove),
                post("/secure/DeletePortalPage.jspa", LOGGED_IN, form::remove),
                get(GADGET, ANYONE, page::gadget),
                post(REST + "/gadget", LOGGED_IN, gadgets::add),
                put(GADGET + "/prefs", LOGGED_IN, gadgets::savePreferences),
                delete(GADGET, LOGGED_IN, gadgets::remove),
                put(REST + "/layout", LOGGED_IN, arrangement::save));
    }
}
