package org.sluice.workbench.pages.dashboards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.Theme;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Destination;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.plugins.dashboard.DashboardItems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;

/** A dashboard with its gadgets, on a desk or on the wall. */
final class DashboardPage {
    private final Frame frame;
    private final Tracker tracker;
    private final DashboardDoor door;
    private final DashboardItems items;
    private final Gadgets gadgets;

    DashboardPage(Frame frame, Tracker tracker, DashboardDoor door, DashboardItems items) {
        this.frame = frame;
        this.tracker = tracker;
        this.door = door;
        this.items = items;
        this.gadgets = new Gadgets(frame, items);
    }

    Answer show(Visit visit) {
        boolean named = !visit.text("selectPageId").isEmpty();
        Optional<Dashboard> dashboard = named ? Optional.of(door.visible(visit, "selectPageId")) : door.first(visit);
        if (dashboard.isEmpty()) {
            return visit.user().isEmpty()
                    ? Answer.redirect("/login.jsp?os_destination=" + Destination.encoded(visit.request()))
                    : none(visit);
        }
        return desk(visit, dashboard.get());
    }

    /** For somebody who may see no dashboard at all; the page is a dashboard page still, with what plugins load there. */
    private Answer none(Visit visit) {
        String title = frame.text(visit.context()).get("workbench.header.dashboards");
        Head head = Head.general(title).loading("atl.dashboard");
        return frame.page(visit.context(), head, "dashboard-none.vm", Map.of("title", title));
    }

    /** The full screen for a wall: dark, without menus, nothing to change. */
    Answer wallboard(Visit visit) {
        Dashboard dashboard = door.visible(visit, "dashboardId");
        Map<String, Object> model = model(visit.context(), dashboard, false, "wallboard");
        Head head =
                new Head(dashboard.name(), List.of("atl.dashboard", "atl.wallboard"), Map.of(), "", "page-wallboard");
        return frame.bare(visit.context(), head, Theme.DARK, "wallboard.vm", model);
    }

    /** One gadget drawn anew. */
    Answer gadget(Visit visit) {
        Dashboard dashboard = door.visible(visit, "dashboard");
        DashboardItem item = GadgetActions.itemOf(tracker, visit, dashboard);
        if (items.isHidden(item.moduleKey())) {
            throw Refused.notFound();
        }
        String view = visit.text("view").equals("wallboard") ? "wallboard" : "default";
        boolean editable = view.equals("default") && door.mayEdit(visit, dashboard);
        return Answer.html(gadgets.html(visit.context(), item, editable, view));
    }

    String html(Visit visit, DashboardItem item) {
        return gadgets.html(visit.context(), item, true, "default");
    }

    private Answer desk(Visit visit, Dashboard dashboard) {
        boolean editable = door.mayEdit(visit, dashboard);
        List<Dashboard> favourites = favourites(visit);
        Map<String, Object> model = model(visit.context(), dashboard, editable, "default");
        model.put("offers", editable ? items.all(visit.locale()) : List.of());
        model.put("layouts", Layout.all());
        model.put("favourites", favourites);
        model.put("favourite", favourites.stream().anyMatch(one -> one.id() == dashboard.id()));
        Head head = Head.general(dashboard.name())
                .loading("atl.dashboard")
                .with("dashboard-id", Long.toString(dashboard.id()))
                .styled("page-dashboard");
        return frame.page(visit.context(), head, "dashboard.vm", model);
    }

    private Map<String, Object> model(WebContext context, Dashboard dashboard, boolean editable, String view) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < dashboard.columns(); i++) {
            columns.add(new ArrayList<>());
        }
        List<DashboardItem> all = tracker.dashboardItems().of(dashboard.id()).stream()
                .filter(item -> !items.isHidden(item.moduleKey()))
                .toList();
        for (DashboardItem item : all) {
            int column = Math.max(0, Math.min(item.column(), dashboard.columns() - 1));
            columns.get(column).add(gadgets.html(context, item, editable, view));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("dashboard", dashboard);
        model.put("columns", columns);
        model.put("empty", all.isEmpty());
        model.put("editable", editable);
        return model;
    }

    private List<Dashboard> favourites(Visit visit) {
        return visit.user()
                .map(user -> tracker.dashboards().favouritesOf(user.key()).stream()
                        .filter(dashboard -> tracker.dashboardSharing().sees(visit.user(), dashboard))
                        .toList())
                .orElse(List.of());
    }
}
