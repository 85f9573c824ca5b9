package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sluice.workbench.tracker.dashboards.Dashboard;

/** A dashboard, and where it is looked at. */
public record DashboardShape(Shapes shapes) {
    public ObjectNode of(Dashboard dashboard) {
        String site = shapes.root().replaceFirst("/rest/api/2/$", "");
        return Shapes.object()
                .put("id", Long.toString(dashboard.id()))
                .put("name", dashboard.name())
                .put("self", shapes.root() + "dashboard/" + dashboard.id())
                .put("view", site + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
    }
}
