package org.sluice.workbench.tracker.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** Where custom fields are. Held in memory: every form asks. */
public final class FieldContexts {
    private final Jdbi jdbi;
    private final Shelf<FieldContext> shelf;

    public FieldContexts(Database database) {
        jdbi = database.jdbi();
        shelf = new Shelf<>(() -> jdbi.withHandle(FieldContexts::read), context -> Long.toString(context.id()));
    }

    /** The contexts of the field, the oldest first. */
    public List<FieldContext> of(CustomField field) {
        return shelf.all().stream()
                .filter(context -> context.fieldId() == field.id())
                .toList();
    }

    public Optional<FieldContext> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    /** The one that names the project, or else the one for all projects, whatever the issue type. */
    public Optional<FieldContext> inProject(CustomField field, long projectId) {
        List<FieldContext> all = of(field);
        return all.stream()
                .filter(context -> context.projectIds().contains(projectId))
                .findFirst()
                .or(() -> all.stream().filter(FieldContext::isGlobal).findFirst());
    }

    /** The one that counts there; none when issues of that kind do not have the field. */
    public Optional<FieldContext> relevant(CustomField field, long projectId, String typeId) {
        return inProject(field, projectId).filter(context -> context.isForType(typeId));
    }

    public FieldContext add(CustomField field, String name, Set<Long> projectIds, Set<String> typeIds) {
        FieldContext made = jdbi.inTransaction(handle -> insert(handle, field, name, projectIds, typeIds));
        forget();
        return made;
    }

    /** Writes all of it but to which field it belongs. */
    public void update(FieldContext context) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "UPDATE field_context SET name = ?, description = ? WHERE id = ?",
                    context.name(),
                    context.description(),
                    context.id());
            for (String part : List.of("project", "type", "default")) {
                handle.execute("DELETE FROM field_context_" + part + " WHERE context_id = ?", context.id());
            }
            insertParts(handle, context);
        });
        forget();
    }

    /** Takes it away with its options; what issues hold stays and shows again when the field comes back. */
    public void remove(FieldContext context) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM field_option WHERE context_id = ?", context.id());
            handle.execute("DELETE FROM field_context WHERE id = ?", context.id());
        });
        forget();
    }

    public void forget() {
        shelf.forget();
    }

    static FieldContext insert(
            Handle handle, CustomField field, String name, Set<Long> projectIds, Set<String> typeIds) {
        FieldContext made = new FieldContext(
                Ids.next(handle, "field_context"), field.id(), name, "", projectIds, typeIds, List.of());
        handle.execute(
                "INSERT INTO field_context (id, field_id, name, description) VALUES (?, ?, ?, '')",
                made.id(),
                field.id(),
                name);
        insertParts(handle, made);
        return made;
    }

    private static void insertParts(Handle handle, FieldContext context) {
        for (Long project : context.projectIds()) {
            handle.execute(
                    "INSERT INTO field_context_project (context_id, project_id) VALUES (?, ?)", context.id(), project);
        }
        for (String type : context.typeIds()) {
            handle.execute("INSERT INTO field_context_type (context_id, type_id) VALUES (?, ?)", context.id(), type);
        }
        for (int i = 0; i < context.defaults().size(); i++) {
            handle.execute(
                    "INSERT INTO field_context_default (context_id, sort_order, content) VALUES (?, ?, ?)",
                    context.id(),
                    i,
                    context.defaults().get(i));
        }
    }

    private static List<FieldContext> read(Handle handle) {
        Map<Long, Set<Long>> projects = new HashMap<>();
        handle.createQuery("SELECT * FROM field_context_project")
                .map((row, ctx) -> projects.computeIfAbsent(row.getLong("context_id"), id -> new HashSet<>())
                        .add(row.getLong("project_id")))
                .list();
        Map<Long, Set<String>> types = new HashMap<>();
        handle.createQuery("SELECT * FROM field_context_type")
                .map((row, ctx) -> types.computeIfAbsent(row.getLong("context_id"), id -> new HashSet<>())
                        .add(row.getString("type_id")))
                .list();
        Map<Long, List<String>> defaults = new HashMap<>();
        handle.createQuery("SELECT * FROM field_context_default ORDER BY context_id, sort_order")
                .map((row, ctx) -> defaults.computeIfAbsent(row.getLong("context_id"), id -> new ArrayList<>())
                        .add(row.getString("content")))
                .list();
        return handle.createQuery("SELECT * FROM field_context ORDER BY field_id, id")
                .map((row, ctx) -> new FieldContext(
                        row.getLong("id"),
                        row.getLong("field_id"),
                        row.getString("name"),
                        row.getString("description"),
                        projects.getOrDefault(row.getLong("id"), Set.of()),
                        types.getOrDefault(row.getLong("id"), Set.of()),
                        defaults.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
