package org.sluice.workbench.tracker.fields;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** The custom fields, by id. Held in memory. */
public final class Fields {
    private final Jdbi jdbi;
    private final FieldContexts contexts;
    private final Shelf<CustomField> shelf;

    public Fields(Database database, FieldContexts contexts) {
        this.contexts = contexts;
        this.jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM custom_field ORDER BY id")
                        .map((row, ctx) -> new CustomField(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("description"),
                                row.getString("type_key")))
                        .list()),
                CustomField::fieldId);
    }

    public Collection<CustomField> all() {
        return shelf.all();
    }

    /** The field that Jira calls, for example, {@code customfield_10100}. */
    public Optional<CustomField> byFieldId(String fieldId) {
        return shelf.get(fieldId);
    }

    public Optional<CustomField> byId(long id) {
        return byFieldId(CustomField.PREFIX + id);
    }

    /** Fields with that name, whatever its case; there may be several. */
    public List<CustomField> byName(String name) {
        return all().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .toList();
    }

    /** A field for all projects and types. It is on no screen yet. */
    public CustomField add(String name, String description, FieldType type) {
        return add(name, description, type, Set.of(), Set.of());
    }

    /**
     * A field with one context.
     *
     * @param projectIds none for all projects
     * @param typeIds none for all issue types
     */
    public CustomField add(String name, String description, FieldType type, Set<Long> projectIds, Set<String> typeIds) {
        CustomField made = jdbi.inTransaction(handle -> {
            CustomField field = new CustomField(Ids.next(handle, "custom_field"), name, description, type.key());
            handle.execute(
                    "INSERT INTO custom_field (id, name, description, type_key) VALUES (?, ?, ?, ?)",
                    field.id(),
                    name,
                    description,
                    type.key());
            FieldContexts.insert(handle, field, FieldContext.firstName(name), projectIds, typeIds);
            return field;
        });
        forget();
        contexts.forget();
        return made;
    }

    public void rename(CustomField field, String name, String description) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE custom_field SET name = ?, description = ? WHERE id = ?", name, description, field.id()));
        forget();
    }

    /** Takes a field away, with its options and what issues hold in it, from all screens and configurations. */
    public void remove(CustomField field) {
        jdbi.useTransaction(handle -> {
            for (String table : List.of("field_value", "field_option", "field_context")) {
                handle.execute("DELETE FROM " + table + " WHERE field_id = ?", field.id());
            }
            for (String table : List.of("screen_field", "field_configuration_item")) {
                handle.execute("DELETE FROM " + table + " WHERE field_id = ?", field.fieldId());
            }
            handle.execute("DELETE FROM custom_field WHERE id = ?", field.id());
        });
        forget();
        contexts.forget();
    }

    /** Reads everything again at the next question; for whoever wrote to the table. */
    public void forget() {
        shelf.forget();
    }
}
