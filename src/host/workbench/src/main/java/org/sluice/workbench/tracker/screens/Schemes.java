package org.sluice.workbench.tracker.screens;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.db.Rows;
import org.sluice.workbench.tracker.config.Shelf;

/** The schemes of one kind. Held in memory: every form asks. */
public final class Schemes {
    private final Jdbi jdbi;
    private final String table;
    private final Shelf<Scheme> shelf;
    private final Shelf<Use> uses;

    private Schemes(Database database, String table) {
        jdbi = database.jdbi();
        this.table = table;
        shelf = new Shelf<>(() -> jdbi.withHandle(this::read), scheme -> Long.toString(scheme.id()));
        uses = new Shelf<>(() -> jdbi.withHandle(this::readUses), use -> Long.toString(use.projectId()));
    }

    /** From the operation to the screen. */
    static Schemes ofScreens(Database database) {
        return new Schemes(database, "screen_scheme");
    }

    /** From the issue type to the screen scheme. */
    static Schemes ofTypes(Database database) {
        return new Schemes(database, "issue_type_screen_scheme");
    }

    /** From the issue type to the field configuration. */
    static Schemes ofConfigurations(Database database) {
        return new Schemes(database, "field_configuration_scheme");
    }

    /** In the order of their names. */
    public Collection<Scheme> all() {
        return shelf.all();
    }

    public Optional<Scheme> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    public Scheme require(long id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No row of " + table + " has the id " + id));
    }

    /** Those that lead there. */
    public List<Scheme> leadingTo(long targetId) {
        return all().stream().filter(scheme -> scheme.leadsTo(targetId)).toList();
    }

    public Scheme add(String name, String description, long standardId) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, table);
            handle.execute(
                    "INSERT INTO " + table + " (id, name, description, standard_id) VALUES (?, ?, ?, ?)",
                    next,
                    name,
                    description,
                    standardId);
            return next;
        });
        forget();
        return require(id);
    }

    public Optional<Scheme> byName(String name) {
        return all().stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }

    public void rename(long id, String name, String description) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE " + table + " SET name = ?, description = ? WHERE id = ?", name, description, id));
        forget();
    }

    /** Another scheme that leads to the same targets. */
    public Scheme copy(Scheme from, String name) {
        Scheme made = jdbi.inTransaction(handle -> {
            Scheme next = add(name, from.description(), from.standardId());
            from.others().forEach((item, target) -> lead(next.id(), item, target));
            return next;
        });
        forget();
        return require(made.id());
    }

    /** Lets it lead to these targets and to no others, at once. */
    public void leadAll(long schemeId, long standardId, Map<String, Long> others) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM " + table + "_item WHERE scheme_id = ?", schemeId);
            leadStandard(schemeId, standardId);
            others.forEach((item, target) -> lead(schemeId, item, target));
        });
        forget();
    }

    public void lead(long schemeId, String item, long targetId) {
        Rows.put(jdbi, table + "_item", Map.of("scheme_id", schemeId, "item", item), Map.of("target_id", targetId));
        forget();
    }

    /** Lets what is not named lead elsewhere. */
    public void leadStandard(long schemeId, long targetId) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE " + table + " SET standard_id = ? WHERE id = ?", targetId, schemeId));
        forget();
    }

    /** Lets the item follow the standard again. */
    public void release(long schemeId, String item) {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM " + table + "_item WHERE scheme_id = ? AND item = ?", schemeId, item));
        forget();
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM " + table + " WHERE id = ?", id));
        forget();
    }

    public Scheme ofProject(long projectId) {
        return require(uses.get(Long.toString(projectId)).map(Use::schemeId).orElse(Scheme.DEFAULT));
    }

    public List<Long> projectsUsing(long schemeId) {
        return uses.all().stream()
                .filter(use -> use.schemeId() == schemeId)
                .map(Use::projectId)
                .toList();
    }

    public void use(long projectId, long schemeId) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE project SET " + table + "_id = ? WHERE id = ?", schemeId, projectId));
        forget();
    }

    public void forget() {
        shelf.forget();
        uses.forget();
    }

    private List<Use> readUses(Handle handle) {
        return handle.createQuery("SELECT id, " + table + "_id AS used FROM project WHERE " + table + "_id IS NOT NULL")
                .map((row, ctx) -> new Use(row.getLong("id"), row.getLong("used")))
                .list();
    }

    private List<Scheme> read(Handle handle) {
        Map<Long, Map<String, Long>> others = new HashMap<>();
        handle.createQuery("SELECT * FROM " + table + "_item")
                .map((row, ctx) -> others.computeIfAbsent(row.getLong("scheme_id"), id -> new HashMap<>())
                        .put(row.getString("item"), row.getLong("target_id")))
                .list();
        return handle.createQuery("SELECT * FROM " + table + " ORDER BY name")
                .map((row, ctx) -> new Scheme(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getLong("standard_id"),
                        others.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    /** A project and its scheme. */
    private record Use(long projectId, long schemeId) {}
}
