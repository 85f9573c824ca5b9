package org.sluice.workbench.pages.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.JsonBody;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.plugins.dashboard.DashboardItems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.DashboardItem;

/** What the dashboard's script does to gadgets for whoever may change the dashboard: add, configure and remove. */
final class GadgetActions {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 1_000_000;
    private final Tracker tracker;
    private final DashboardDoor door;
    private final DashboardItems items;
    private final DashboardPage page;

    GadgetActions(Tracker tracker, DashboardDoor door, DashboardItems items, DashboardPage page) {
        this.tracker = tracker;
        this.door = door;
        this.items = items;
        this.page = page;
    }

    Answer add(Visit visit) {
        Dashboard dashboard = door.editable(visit, "dashboard");
        String module = JsonBody.of(visit).path("module").asText();
        if (items.find(module, visit.locale()).isEmpty()) {
            throw Refused.badInput("workbench.gadget.unknown", module);
        }
        DashboardItem made = tracker.dashboardItems().add(dashboard.id(), module, 0, 0, Map.of());
        return Answer.json(Map.of("id", made.id(), "html", page.html(visit, made)));
    }

    Answer savePreferences(Visit visit) {
        DashboardItem item = itemOf(tracker, visit, door.editable(visit, "dashboard"));
        JsonNode sent = JsonBody.of(visit);
        Map<String, String> preferences = new HashMap<>();
        sent.fieldNames()
                .forEachRemaining(name -> preferences.put(name, sent.get(name).asText()));
        if (preferences.entrySet().stream().anyMatch(GadgetActions::isTooLong)) {
            throw new Refused(413, "workbench.error.413.text");
        }
        tracker.dashboardItems().savePreferences(item.id(), preferences);
        return Answer.done();
    }

    Answer remove(Visit visit) {
        DashboardItem item = itemOf(tracker, visit, door.editable(visit, "dashboard"));
        tracker.dashboardItems().remove(item.id());
        return Answer.done();
    }

    /** The gadget that the address names, if it lies on that dashboard. */
    static DashboardItem itemOf(Tracker tracker, Visit visit, Dashboard dashboard) {
        return tracker.dashboardItems()
                .byId(visit.id("gadget"))
                .filter(item -> item.dashboardId() == dashboard.id())
                .orElseThrow(Refused::notFound);
    }

    private static boolean isTooLong(Map.Entry<String, String> preference) {
        return preference.getKey().length() > LONGEST_NAME
                || preference.getValue().length() > LONGEST_VALUE;
    }
}
