package org.sluice.workbench.tracker.filters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.db.Rows;

/** Saved filters by id. Who may see one is {@link FilterSharing}'s answer. */
public final class Filters {
    private final Jdbi jdbi;

    public Filters(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<SavedFilter> all() {
        return jdbi.withHandle(handle -> read(handle, "'' = :value", ""));
    }

    public Optional<SavedFilter> byId(long id) {
        return jdbi.withHandle(handle -> read(handle, "f.id = CAST(:value AS BIGINT)", Long.toString(id)).stream()
                .findFirst());
    }

    public List<SavedFilter> ownedBy(String userKey) {
        return jdbi.withHandle(handle -> read(handle, "f.owner_key = :value", userKey));
    }

    public List<SavedFilter> favouritesOf(String userKey) {
        return jdbi.withHandle(handle -> read(
                handle,
                "EXISTS (SELECT 1 FROM search_filter_favourite v WHERE v.filter_id = f.id AND v.user_key = :value)",
                userKey));
    }

    public SavedFilter add(
            String name, String description, Optional<String> ownerKey, String jql, List<FilterShare> shares) {
        return jdbi.inTransaction(handle -> {
            SavedFilter made = new SavedFilter(Ids.next(handle, "filter"), name, description, ownerKey, jql, shares);
            handle.createUpdate("INSERT INTO search_filter (id, name, description, owner_key, jql)"
                            + " VALUES (:id, :name, :description, :ownerKey, :jql)")
                    .bindMethods(made)
                    .execute();
            share(handle, made);
            return made;
        });
    }

    /** Writes name, description, owner, query and shares. */
    public void update(SavedFilter filter) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("UPDATE search_filter SET name = :name, description = :description,"
                            + " owner_key = :ownerKey, jql = :jql WHERE id = :id")
                    .bindMethods(filter)
                    .execute();
            handle.execute("DELETE FROM search_filter_share WHERE filter_id = ?", filter.id());
            share(handle, filter);
        });
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM search_filter WHERE id = ?", id));
    }

    public void addFavourite(long id, String userKey) {
        jdbi.useTransaction(handle -> {
            unfavour(handle, id, userKey);
            handle.execute("INSERT INTO search_filter_favourite (filter_id, user_key) VALUES (?, ?)", id, userKey);
        });
    }

    public void removeFavourite(long id, String userKey) {
        jdbi.useHandle(handle -> unfavour(handle, id, userKey));
    }

    /** Whether the user's new filters are shared with all who have logged in. */
    public boolean sharesByDefault(String userKey) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM share_scope WHERE user_key = :user")
                        .bind("user", userKey)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    public void shareByDefault(String userKey, boolean yes) {
        if (yes) {
            Rows.put(jdbi, "share_scope", Map.of("user_key", userKey));
        } else {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM share_scope WHERE user_key = ?", userKey));
        }
    }

    private static void unfavour(Handle handle, long id, String userKey) {
        handle.execute("DELETE FROM search_filter_favourite WHERE filter_id = ? AND user_key = ?", id, userKey);
    }

    private static void share(Handle handle, SavedFilter filter) {
        filter.shares().stream()
                .distinct()
                .forEach(share -> handle.execute(
                        "INSERT INTO search_filter_share (filter_id, share_kind, subject, role_id) VALUES (?, ?, ?, ?)",
                        filter.id(),
                        share.kind().name(),
                        share.subject(),
                        share.role()));
    }

    private static List<SavedFilter> read(Handle handle, String condition, String value) {
        return handle.createQuery("SELECT f.* FROM search_filter f WHERE <condition> ORDER BY f.name, f.id")
                .define("condition", condition)
                .bind("value", value)
                .map((row, ctx) -> new SavedFilter(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        Columns.text(row, "owner_key"),
                        row.getString("jql"),
                        shares(handle, row.getLong("id"))))
                .list();
    }

    private static List<FilterShare> shares(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM search_filter_share WHERE filter_id = :id"
                        + " ORDER BY share_kind, subject, role_id")
                .bind("id", id)
                .map((row, ctx) -> new FilterShare(
                        FilterShare.Kind.valueOf(row.getString("share_kind")),
                        row.getString("subject"),
                        row.getString("role_id")))
                .list();
    }
}
