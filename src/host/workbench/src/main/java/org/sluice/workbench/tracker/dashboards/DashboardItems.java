package org.sluice.workbench.tracker.dashboards;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/** The gadgets on dashboards with their places and preferences. */
public final class DashboardItems {
    private final Jdbi jdbi;

    public DashboardItems(Database database) {
        this.jdbi = database.jdbi();
    }

    /** What is on the dashboard, by column and row. */
    public List<DashboardItem> of(long dashboardId) {
        return jdbi.withHandle(handle -> read(handle, "dashboard_id", dashboardId));
    }

    public Optional<DashboardItem> byId(long id) {
        return jdbi.withHandle(handle -> read(handle, "id", id).stream().findFirst());
    }

    /** Puts a gadget at the place, above what is there. */
    public DashboardItem add(long dashboardId, String moduleKey, int column, int row, Map<String, String> preferences) {
        DashboardItem made = jdbi.inTransaction(handle -> {
            long id = Ids.next(handle, "dashboard_item");
            handle.execute(
                    "UPDATE dashboard_item SET row_index = row_index + 1"
                            + " WHERE dashboard_id = ? AND column_index = ? AND row_index >= ?",
                    dashboardId,
                    column,
                    row);
            handle.execute(
                    "INSERT INTO dashboard_item (id, dashboard_id, module_key, column_index, row_index, color)"
                            + " VALUES (?, ?, ?, ?, ?, 'color1')",
                    id,
                    dashboardId,
                    moduleKey,
                    column,
                    row);
            return new DashboardItem(id, dashboardId, moduleKey, column, row, "color1", preferences);
        });
        savePreferences(made.id(), preferences);
        return made;
    }

    /** Writes the places and colours of the items, in one transaction. */
    public void place(List<DashboardItem> items) {
        jdbi.useTransaction(handle -> items.forEach(item -> handle.execute(
                "UPDATE dashboard_item SET column_index = ?, row_index = ?, color = ? WHERE id = ?",
                item.column(),
                item.row(),
                item.color(),
                item.id())));
    }

    /** Replaces all preferences of the item. */
    public void savePreferences(long itemId, Map<String, String> preferences) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM dashboard_item_preference WHERE item_id = ?", itemId);
            preferences.forEach((name, value) -> handle.execute(
                    "INSERT INTO dashboard_item_preference (item_id, name, preference) VALUES (?, ?, ?)",
                    itemId,
                    name,
                    value));
        });
    }

    public void remove(long itemId) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM dashboard_item WHERE id = ?", itemId));
    }

    private static List<DashboardItem> read(Handle handle, String column, long value) {
        return handle.createQuery(
                        "SELECT * FROM dashboard_item WHERE <column> = :value ORDER BY column_index, row_index, id")
                .define("column", column)
                .bind("value", value)
                .map((row, ctx) -> new DashboardItem(
                        row.getLong("id"),
                        row.getLong("dashboard_id"),
                        row.getString("module_key"),
                        row.getInt("column_index"),
                        row.getInt("row_index"),
                        row.getString("color"),
                        preferences(handle, row.getLong("id"))))
                .list();
    }

    private static Map<String, String> preferences(Handle handle, long itemId) {
        return handle
                .createQuery("SELECT name, preference FROM dashboard_item_preference WHERE item_id = :id")
                .bind("id", itemId)
                .map((row, ctx) -> Map.entry(row.getString("name"), row.getString("preference")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
