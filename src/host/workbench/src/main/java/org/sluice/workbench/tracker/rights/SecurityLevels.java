package org.sluice.workbench.tracker.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.db.Rows;
import org.sluice.workbench.tracker.config.Shelf;

/** Issue security schemes and their levels. Held in memory. */
public final class SecurityLevels {
    private final Jdbi jdbi;
    private final Shelf<SecurityLevel> shelf;

    public SecurityLevels(Database database) {
        this.jdbi = database.jdbi();
        shelf = new Shelf<>(() -> jdbi.withHandle(SecurityLevels::read), level -> Long.toString(level.id()));
    }

    /** Reads all again at the next question; for whoever wrote to the tables. */
    public void forget() {
        shelf.forget();
    }

    public Collection<SecurityLevel> all() {
        return shelf.all();
    }

    public Optional<SecurityLevel> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    /** The schemes, by name. */
    public List<SecurityScheme> schemes() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM security_scheme ORDER BY name, id")
                .map((row, ctx) -> new SecurityScheme(row.getLong("id"), row.getString("name")))
                .list());
    }

    public long addScheme(String name) {
        return jdbi.inTransaction(handle -> {
            long id = Ids.next(handle, "security_scheme");
            handle.execute("INSERT INTO security_scheme (id, name) VALUES (?, ?)", id, name);
            return id;
        });
    }

    public SecurityLevel add(long schemeId, String name, List<Holder> holders) {
        SecurityLevel made = jdbi.inTransaction(handle -> {
            long id = Ids.next(handle, "security_level");
            handle.execute(
                    "INSERT INTO security_level (id, scheme_id, name, description) VALUES (?, ?, ?, '')",
                    id,
                    schemeId,
                    name);
            holders.forEach(holder -> handle.execute(
                    "INSERT INTO security_level_holder (level_id, holder_type, holder_parameter) VALUES (?, ?, ?)",
                    id,
                    holder.type().key(),
                    holder.parameter()));
            return new SecurityLevel(id, schemeId, name, "", holders);
        });
        shelf.forget();
        return made;
    }

    /** Lets the holder see issues at the level. */
    public void admit(long levelId, Holder holder) {
        Rows.put(
                jdbi,
                "security_level_holder",
                Map.of(
                        "level_id",
                        levelId,
                        "holder_type",
                        holder.type().key(),
                        "holder_parameter",
                        holder.parameter()));
        shelf.forget();
    }

    public void dismiss(long levelId, Holder holder) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM security_level_holder WHERE level_id = ? AND holder_type = ? AND holder_parameter = ?",
                levelId,
                holder.type().key(),
                holder.parameter()));
        shelf.forget();
    }

    /** Takes away a level at which no issue stands. */
    public void remove(long levelId) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM security_level WHERE id = ?", levelId));
        shelf.forget();
    }

    /** Whether an issue stands at the level, in the project or anywhere. */
    public boolean isUsed(long levelId, Optional<Long> projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM issue"
                                + " WHERE security_level_id = :level AND project_id = COALESCE(:project, project_id)")
                        .bind("level", levelId)
                        .bind("project", projectId)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** Hides the issue at the level, or shows it again when there is none. */
    public void put(long issueId, Optional<Long> levelId) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE issue SET security_level_id = :level WHERE id = :id")
                .bind("level", levelId)
                .bind("id", issueId)
                .execute());
    }

    private static List<SecurityLevel> read(Handle handle) {
        return handle.createQuery("SELECT * FROM security_level ORDER BY id")
                .map((row, ctx) -> new SecurityLevel(
                        row.getLong("id"),
                        row.getLong("scheme_id"),
                        row.getString("name"),
                        row.getString("description"),
                        holders(handle, row.getLong("id"))))
                .list();
    }

    private static List<Holder> holders(Handle handle, long levelId) {
        return handle.createQuery("SELECT * FROM security_level_holder WHERE level_id = :id")
                .bind("id", levelId)
                .map((row, ctx) ->
                        new Holder(HolderType.of(row.getString("holder_type")), row.getString("holder_parameter")))
                .list();
    }
}
