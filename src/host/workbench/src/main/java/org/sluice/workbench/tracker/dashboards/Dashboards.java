package org.sluice.workbench.tracker.dashboards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.db.Rows;

/** Dashboards by id. Who may see one is {@link DashboardSharing}'s answer. */
public final class Dashboards {
    private final Jdbi jdbi;

    public Dashboards(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<Dashboard> all() {
        return jdbi.withHandle(handle -> read(handle, "'' = :value", ""));
    }

    public Optional<Dashboard> byId(long id) {
        return jdbi.withHandle(handle -> read(handle, "d.id = CAST(:value AS BIGINT)", Long.toString(id)).stream()
                .findFirst());
    }

    public List<Dashboard> ownedBy(String userKey) {
        return jdbi.withHandle(handle -> read(handle, "d.owner_key = :value", userKey));
    }

    public List<Dashboard> favouritesOf(String userKey) {
        return jdbi.withHandle(handle -> read(
                handle,
                "EXISTS (SELECT 1 FROM dashboard_favourite f WHERE f.dashboard_id = d.id AND f.user_key = :value)",
                userKey));
    }

    public Dashboard add(String name, String description, Optional<String> ownerKey, String layout) {
        return jdbi.inTransaction(handle -> {
            Dashboard made =
                    new Dashboard(Ids.next(handle, "dashboard"), name, description, ownerKey, layout, List.of());
            handle.createUpdate("INSERT INTO dashboard (id, name, description, owner_key, layout)"
                            + " VALUES (:id, :name, :description, :ownerKey, :layout)")
                    .bindMethods(made)
                    .execute();
            return made;
        });
    }

    /** Writes name, description, owner, layout and shares. */
    public void update(Dashboard dashboard) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("UPDATE dashboard SET name = :name, description = :description,"
                            + " owner_key = :ownerKey, layout = :layout WHERE id = :id")
                    .bindMethods(dashboard)
                    .execute();
            handle.execute("DELETE FROM dashboard_share WHERE dashboard_id = ?", dashboard.id());
            dashboard
                    .shares()
                    .forEach(share -> handle.execute(
                            "INSERT INTO dashboard_share (dashboard_id, share_type, share_parameter) VALUES (?, ?, ?)",
                            dashboard.id(),
                            share.type().name(),
                            share.parameter()));
        });
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM dashboard WHERE id = ?", id));
    }

    public void addFavourite(long id, String userKey) {
        Rows.put(jdbi, "dashboard_favourite", Map.of("dashboard_id", id, "user_key", userKey));
    }

    public void removeFavourite(long id, String userKey) {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM dashboard_favourite WHERE dashboard_id = ? AND user_key = ?", id, userKey));
    }

    private static List<Dashboard> read(Handle handle, String condition, String value) {
        return handle.createQuery("SELECT d.* FROM dashboard d WHERE <condition> ORDER BY d.name, d.id")
                .define("condition", condition)
                .bind("value", value)
                .map((row, ctx) -> new Dashboard(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        Columns.text(row, "owner_key"),
                        row.getString("layout"),
                        shares(handle, row.getLong("id"))))
                .list();
    }

    private static List<Share> shares(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM dashboard_share WHERE dashboard_id = :id ORDER BY share_type")
                .bind("id", id)
                .map((row, ctx) ->
                        new Share(Share.Type.valueOf(row.getString("share_type")), row.getString("share_parameter")))
                .list();
    }
}
