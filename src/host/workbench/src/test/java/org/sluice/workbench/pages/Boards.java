package org.sluice.workbench.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;
import org.sluice.workbench.tracker.dashboards.Share;

/** Dashboards in the host's tracker, and the addresses at which they are. */
final class Boards {
    private Boards() {}

    /** A dashboard of the administrator, with two columns of equal width. */
    static long ofAdmin(PagesHost host, String name, Share... shares) {
        String admin = host.tracker().users().byName("admin").orElseThrow().key();
        return of(host, Optional.of(admin), name, shares);
    }

    static long of(PagesHost host, Optional<String> ownerKey, String name, Share... shares) {
        Dashboard made = host.tracker().dashboards().add(name, "", ownerKey, "AA");
        host.tracker().dashboards().update(new Dashboard(made.id(), name, "", ownerKey, "AA", List.of(shares)));
        return made.id();
    }

    static Share withAnyone() {
        return new Share(Share.Type.ANYONE, "");
    }

    /** A gadget that works, at the top of a column. */
    static DashboardItem gadget(PagesHost host, long dashboard, int column) {
        return host.tracker().dashboardItems().add(dashboard, FakePlugin.WEATHER, column, 0, Map.of("place", "Ribe"));
    }

    static String show(long id) {
        return "/secure/Dashboard.jspa?selectPageId=" + id;
    }

    static String wall(long id) {
        return "/plugins/servlet/Wallboard/?dashboardId=" + id;
    }

    static String rest(long id, String rest) {
        return "/rest/dashboards/1.0/" + id + "/" + rest;
    }
}
