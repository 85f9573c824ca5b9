package org.sluice.workbench.pages.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.JsonBody;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;

/** Writes the layout and the place of every gadget; a gadget that the sender did not know of keeps its place. */
final class Arrangement {
    private final Tracker tracker;
    private final DashboardDoor door;

    Arrangement(Tracker tracker, DashboardDoor door) {
        this.tracker = tracker;
        this.door = door;
    }

    Answer save(Visit visit) {
        Dashboard dashboard = door.editable(visit, "dashboard");
        JsonNode sent = JsonBody.of(visit);
        String layout = sent.path("layout").asText();
        if (!Layout.exists(layout)) {
            throw Refused.badInput("workbench.dashboard.layout.unknown", layout);
        }
        tracker.dashboardItems().place(placed(dashboard, sent.path("columns")));
        tracker.dashboards()
                .update(new Dashboard(
                        dashboard.id(),
                        dashboard.name(),
                        dashboard.description(),
                        dashboard.ownerKey(),
                        layout,
                        dashboard.shares()));
        return Answer.done();
    }

    private List<DashboardItem> placed(Dashboard dashboard, JsonNode columns) {
        Map<Long, DashboardItem> known = tracker.dashboardItems().of(dashboard.id()).stream()
                .collect(Collectors.toMap(DashboardItem::id, Function.identity()));
        List<DashboardItem> placed = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            JsonNode ids = columns.get(column);
            for (int row = 0; row < ids.size(); row++) {
                DashboardItem item = known.remove(ids.get(row).asLong());
                if (item != null) {
                    placed.add(at(item, column, row));
                }
            }
        }
        return placed;
    }

    private static DashboardItem at(DashboardItem item, int column, int row) {
        return new DashboardItem(
                item.id(), item.dashboardId(), item.moduleKey(), column, row, item.color(), item.preferences());
    }
}
