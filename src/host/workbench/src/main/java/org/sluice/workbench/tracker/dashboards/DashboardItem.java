package org.sluice.workbench.tracker.dashboards;

import java.util.Map;

/**
 * A gadget on a dashboard.
 *
 * @param moduleKey complete key of the plugin's module
 * @param column from the left, beginning at 0
 * @param row from the top, beginning at 0
 * @param color the frame, one of the eight that Jira numbers
 * @param preferences the gadget's settings, as text
 */
public record DashboardItem(
        long id,
        long dashboardId,
        String moduleKey,
        int column,
        int row,
        String color,
        Map<String, String> preferences) {
    public DashboardItem {
        preferences = Map.copyOf(preferences);
    }
}
