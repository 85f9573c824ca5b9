package org.sluice.workbench.pages.dashboards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.plugins.dashboard.DashboardItems;
import org.sluice.workbench.templates.HtmlEscaping;
import org.sluice.workbench.tracker.dashboards.DashboardItem;

/** Draws single gadgets; one that fails says so in its own frame. */
final class Gadgets {
    private static final Logger log = LoggerFactory.getLogger(Gadgets.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Frame frame;
    private final DashboardItems items;

    Gadgets(Frame frame, DashboardItems items) {
        this.frame = frame;
        this.items = items;
    }

    /** The gadget's frame with what the plugin rendered on the server; the browser's script does the rest. */
    String html(WebContext context, DashboardItem item, boolean editable, String view) {
        return frame.part(
                context, "gadget.vm", Map.of("gadget", gadget(context, item), "editable", editable, "view", view));
    }

    private Gadget gadget(WebContext context, DashboardItem item) {
        return items.find(item.moduleKey(), context.locale())
                .map(module -> new Gadget(
                        item.id(),
                        item.dashboardId(),
                        item.moduleKey(),
                        module.amdModule(),
                        module.title(),
                        item.color(),
                        true,
                        module.configurable(),
                        encoded(item.preferences()),
                        rendered(item)))
                .orElseGet(() -> gone(context, item));
    }

    private Gadget gone(WebContext context, DashboardItem item) {
        String title = frame.text(context).get("workbench.gadget.gone");
        return new Gadget(
                item.id(), item.dashboardId(), item.moduleKey(), "", title, item.color(), false, false, "{}", "");
    }

    private String rendered(DashboardItem item) {
        try {
            return items.view(item.moduleKey(), item.preferences());
        } catch (RuntimeException e) {
            log.error("Gadget {} ({}) does not render", item.id(), item.moduleKey(), e);
            return "";
        }
    }

    private static String encoded(Map<String, String> preferences) {
        Map<String, String> safe = new TreeMap<>();
        preferences.forEach((name, value) -> safe.put(name, HtmlEscaping.escape(value)));
        try {
            return JSON.writeValueAsString(safe);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Preferences that are no JSON: " + preferences.keySet(), e);
        }
    }
}
