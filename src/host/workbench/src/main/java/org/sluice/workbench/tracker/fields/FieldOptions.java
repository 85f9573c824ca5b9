package org.sluice.workbench.tracker.fields;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** The options of select fields, in their order. Held in memory. */
public final class FieldOptions {
    private final Jdbi jdbi;
    private final Shelf<FieldOption> shelf;

    public FieldOptions(Database database) {
        this.jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(
                        handle -> handle.createQuery("SELECT * FROM field_option ORDER BY field_id, sort_order, id")
                                .map((row, ctx) -> new FieldOption(
                                        row.getLong("id"),
                                        row.getLong("field_id"),
                                        row.getString("label"),
                                        row.getBoolean("disabled")))
                                .list()),
                option -> Long.toString(option.id()));
    }

    public List<FieldOption> of(CustomField field) {
        return all().stream().filter(option -> option.fieldId() == field.id()).toList();
    }

    public Optional<FieldOption> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    public FieldOption add(CustomField field, String value) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "field_option");
            handle.execute(
                    "INSERT INTO field_option (id, field_id, label, sort_order, disabled) VALUES (?, ?, ?, ?, FALSE)",
                    next,
                    field.id(),
                    value,
                    of(field).size());
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    /** Reads everything again at the next question; for whoever wrote to the table. */
    public void forget() {
        shelf.forget();
    }

    private Collection<FieldOption> all() {
        return shelf.all();
    }
}
