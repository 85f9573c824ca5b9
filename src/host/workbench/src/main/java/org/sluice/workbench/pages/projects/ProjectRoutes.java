package org.sluice.workbench.pages.projects;

import static org.sluice.workbench.pages.route.Access.ANYONE;
import static org.sluice.workbench.pages.route.Access.LOGGED_IN;
import static org.sluice.workbench.pages.route.Route.get;

import java.util.List;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.issues.IssueRows;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of projects, as in Jira. */
public final class ProjectRoutes {
    private ProjectRoutes() {}

    public static List<Route> of(Frame frame, Tracker tracker, IssueSearch search, WebFragments webFragments) {
        ProjectDoor door = new ProjectDoor(tracker);
        ProjectFragments fragments = new ProjectFragments(webFragments);
        ProjectSummary summary = new ProjectSummary(tracker, door, search, new IssueRows(tracker));
        ProjectPage page = new ProjectPage(frame, door, fragments, summary);
        ProjectList list = new ProjectList(frame, tracker, door);
        ProjectSettingsPage settings = new ProjectSettingsPage(frame, door, new ProjectSettingsFrame(frame, fragments));
        return List.of(
                get("/secure/BrowseProjects.jspa", ANYONE, list::show),
                get("/projects/{key}", ANYONE, page::show),
                get("/projects/{key}/summary", ANYONE, page::show),
                get("/plugins/servlet/project-config/{key}", LOGGED_IN, settings::show),
                get("/plugins/servlet/project-config/{key}/summary", LOGGED_IN, settings::show));
    }
}
