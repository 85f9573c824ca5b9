package org.sluice.workbench.pages.issues;

import static org.sluice.workbench.pages.route.Access.ANYONE;
import static org.sluice.workbench.pages.route.Route.get;

import java.util.List;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of issues, as in Jira. */
public final class IssueRoutes {
    private IssueRoutes() {}

    public static List<Route> of(Frame frame, Operations operations, IssueSearch search, WebFragments fragments) {
        Tracker tracker = operations.desk().tracker();
        IssueDoor door = new IssueDoor(tracker);
        IssueRows rows = new IssueRows(tracker);
        IssueListPage list = new IssueListPage(frame, tracker, search, rows);
        IssuePage page = new IssuePage(frame, operations, door, rows, new IssueFragments(fragments));
        QuickSearch quick = new QuickSearch(door);
        return List.of(
                get("/issues", ANYONE, list::show),
                get("/secure/QuickSearch.jspa", ANYONE, quick::find),
                get("/browse/{key}", ANYONE, page::show));
    }
}
