package org.sluice.workbench.tracker.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** Permission schemes and their grants. Held in memory: every look at an issue asks. */
public final class PermissionSchemes {
    private final Jdbi jdbi;
    private final Shelf<Grant> grants;

    public PermissionSchemes(Database database) {
        this.jdbi = database.jdbi();
        grants = new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM permission_grant ORDER BY id")
                        .map((row, ctx) -> new Grant(
                                row.getLong("id"),
                                row.getLong("scheme_id"),
                                row.getString("permission_key"),
                                new Holder(
                                        HolderType.of(row.getString("holder_type")),
                                        row.getString("holder_parameter"))))
                        .list()),
                grant -> Long.toString(grant.id()));
    }

    public Collection<PermissionScheme> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM permission_scheme ORDER BY id")
                .map((row, ctx) ->
                        new PermissionScheme(row.getLong("id"), row.getString("name"), row.getString("description")))
                .list());
    }

    public Optional<PermissionScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    public List<Grant> grantsOf(long schemeId) {
        return grants.all().stream()
                .filter(grant -> grant.schemeId() == schemeId)
                .toList();
    }

    public List<Holder> holders(long schemeId, String permissionKey) {
        return grantsOf(schemeId).stream()
                .filter(grant -> grant.permissionKey().equals(permissionKey))
                .map(Grant::holder)
                .toList();
    }

    public PermissionScheme add(String name, String description) {
        return jdbi.inTransaction(handle -> {
            PermissionScheme made = new PermissionScheme(Ids.next(handle, "permission_scheme"), name, description);
            handle.execute(
                    "INSERT INTO permission_scheme (id, name, description) VALUES (?, ?, ?)",
                    made.id(),
                    name,
                    description);
            return made;
        });
    }

    public void grant(long schemeId, String permissionKey, Holder holder) {
        jdbi.useTransaction(handle -> handle.execute(
                "INSERT INTO permission_grant (id, scheme_id, permission_key, holder_type, holder_parameter)"
                        + " VALUES (?, ?, ?, ?, ?)",
                Ids.next(handle, "permission_grant"),
                schemeId,
                permissionKey,
                holder.type().key(),
                holder.parameter()));
        grants.forget();
    }

    public void revoke(Grant grant) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM permission_grant WHERE id = ?", grant.id()));
        grants.forget();
    }

    /** Reads all again at the next question; for whoever wrote to the table. */
    public void forget() {
        grants.forget();
    }
}
