package org.sluice.workbench.pages.dashboards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Destination;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.people.User;

/** The dashboards that the viewer has starred, owns, or is shown by others. */
final class DashboardList {
    private static final List<String> VIEWS = List.of("favourites", "my", "shared");
    private final Frame frame;
    private final Tracker tracker;
    private final DashboardDoor door;

    DashboardList(Frame frame, Tracker tracker, DashboardDoor door) {
        this.frame = frame;
        this.tracker = tracker;
        this.door = door;
    }

    Answer show(Visit visit) {
        String view = VIEWS.contains(visit.text("view")) ? visit.text("view") : "favourites";
        Set<Long> starred = tracker.dashboards().favouritesOf(visit.person().key()).stream()
                .map(Dashboard::id)
                .collect(Collectors.toSet());
        List<Dashboard> shown = shown(visit, view, starred);
        Map<String, User> owners = owners(shown);
        List<Row> rows = shown.stream()
                .map(dashboard -> row(visit, dashboard, starred, owners))
                .toList();
        String title = frame.text(visit.context()).get("workbench.dashboards");
        Map<String, Object> model = Map.of("title", title, "rows", rows, "views", VIEWS, "view", view);
        return frame.page(visit.context(), Head.general(title), "dashboards.vm", model);
    }

    /** Puts a star on a dashboard or takes it off. */
    Answer star(Visit visit) {
        Dashboard dashboard = door.visible(visit, "pageId");
        if (visit.text("favourite").equals("true")) {
            tracker.dashboards().addFavourite(dashboard.id(), visit.person().key());
        } else {
            tracker.dashboards().removeFavourite(dashboard.id(), visit.person().key());
        }
        return Answer.redirect(
                Destination.safe(visit.text("returnUrl"), visit.context().contextPath()));
    }

    private List<Dashboard> shown(Visit visit, String view, Set<Long> starred) {
        return tracker.dashboardSharing().visibleTo(visit.user()).stream()
                .filter(dashboard -> switch (view) {
                    case "my" -> tracker.dashboardSharing().owns(visit.user(), dashboard);
                    case "shared" -> !tracker.dashboardSharing().owns(visit.user(), dashboard);
                    default -> starred.contains(dashboard.id());
                })
                .toList();
    }

    private Map<String, User> owners(Collection<Dashboard> dashboards) {
        return tracker.users()
                .byKeys(dashboards.stream()
                        .flatMap(dashboard -> dashboard.ownerKey().stream())
                        .distinct()
                        .toList());
    }

    private Row row(Visit visit, Dashboard dashboard, Set<Long> starred, Map<String, User> owners) {
        String owner = dashboard
                .ownerKey()
                .map(key -> owners.containsKey(key) ? owners.get(key).displayName() : key)
                .orElse("");
        return new Row(dashboard, owner, starred.contains(dashboard.id()), door.mayEdit(visit, dashboard));
    }

    /** A dashboard in the list; the owner's name is empty for the system's own. */
    public record Row(Dashboard dashboard, String owner, boolean starred, boolean editable) {}
}
