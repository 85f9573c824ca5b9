package org.sluice.workbench.tracker.fields;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** The custom fields, by id. Held in memory. */
public final class Fields {
    private final Jdbi jdbi;
    private final Shelf<CustomField> shelf;

    public Fields(Database database) {
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

    public CustomField add(String name, String description, FieldType type) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "custom_field");
            handle.execute(
                    "INSERT INTO custom_field (id, name, description, type_key) VALUES (?, ?, ?, ?)",
                    next,
                    name,
                    description,
                    type.key());
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    /** Takes a field away, with its options and what issues hold in it. */
    public void remove(long id) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM field_value WHERE field_id = ?", id);
            handle.execute("DELETE FROM field_option WHERE field_id = ?", id);
            handle.execute("DELETE FROM custom_field WHERE id = ?", id);
        });
        forget();
    }

    /** Reads everything again at the next question; for whoever wrote to the table. */
    public void forget() {
        shelf.forget();
    }
}
