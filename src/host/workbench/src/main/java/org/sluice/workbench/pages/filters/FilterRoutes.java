package org.sluice.workbench.pages.filters;

import static org.sluice.workbench.pages.route.Access.ANYONE;
import static org.sluice.workbench.pages.route.Access.LOGGED_IN;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.util.List;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of saved filters, as in Jira. */
public final class FilterRoutes {
    private FilterRoutes() {}

    public static List<Route> of(Frame frame, Tracker tracker) {
        FilterList list = new FilterList(frame, tracker);
        FilterForms forms = new FilterForms(frame, tracker);
        return List.of(
                get("/secure/ManageFilters.jspa", ANYONE, list::show),
                post("/secure/ManageFilters!favourite.jspa", LOGGED_IN, list::star),
                get("/secure/SaveAsFilter!default.jspa", LOGGED_IN, forms::askNew),
                post("/secure/SaveAsFilter.jspa", LOGGED_IN, forms::add),
                get("/secure/EditFilter!default.jspa", LOGGED_IN, forms::askChange),
                post("/secure/EditFilter.jspa", LOGGED_IN, forms::change),
                get("/secure/DeleteFilter!default.jspa", LOGGED_IN, forms::askDelete),
                post("/secure/DeleteFilter.jspa", LOGGED_IN, forms::delete));
    }
}
