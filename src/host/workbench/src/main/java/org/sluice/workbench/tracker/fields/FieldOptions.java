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
    private final FieldContexts contexts;
    private final Shelf<FieldOption> shelf;

    public FieldOptions(Database database, FieldContexts contexts) {
        this.contexts = contexts;
        this.jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT * FROM field_option ORDER BY field_id, context_id, sort_order, id")
                        .map((row, ctx) -> new FieldOption(
                                row.getLong("id"),
                                row.getLong("field_id"),
                                row.getLong("context_id"),
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

    /** What the field offers where the context is. */
    public List<FieldOption> of(FieldContext context) {
        return all().stream()
                .filter(option -> option.contextId() == context.id())
                .toList();
    }

    /** One more at the end of the field's oldest context. */
    public FieldOption add(CustomField field, String value) {
        return add(contexts.of(field).get(0), value);
    }

    /** One more at the end. */
    public FieldOption add(FieldContext context, String value) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "field_option");
            handle.execute(
                    "INSERT INTO field_option (id, field_id, context_id, label, sort_order, disabled)"
                            + " VALUES (?, ?, ?, ?, ?, FALSE)",
                    next,
                    context.fieldId(),
                    context.id(),
                    value,
                    of(context).size());
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    public void rename(FieldOption option, String value) {
        change("UPDATE field_option SET label = ? WHERE id = ?", value, option.id());
    }

    public void disable(FieldOption option, boolean disabled) {
        change("UPDATE field_option SET disabled = ? WHERE id = ?", disabled, option.id());
    }

    /** Puts the options of a context in the order of their ids here. */
    public void arrange(List<Long> optionIds) {
        jdbi.useTransaction(handle -> {
            for (int i = 0; i < optionIds.size(); i++) {
                handle.execute("UPDATE field_option SET sort_order = ? WHERE id = ?", i, optionIds.get(i));
            }
        });
        forget();
    }

    /** Takes the option away, from issues and from what new ones begin with; the history keeps it. */
    public void remove(FieldOption option) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM field_value WHERE field_id = ? AND option_id = ?", option.fieldId(), option.id());
            handle.execute(
                    "DELETE FROM field_context_default WHERE context_id = ? AND content = ?",
                    option.contextId(),
                    Long.toString(option.id()));
            handle.execute("DELETE FROM field_option WHERE id = ?", option.id());
        });
        contexts.forget();
        forget();
    }

    /** Reads everything again at the next question; for whoever wrote to the table. */
    public void forget() {
        shelf.forget();
    }

    private void change(String sql, Object... arguments) {
        jdbi.useHandle(handle -> handle.execute(sql, arguments));
        forget();
    }

    /** The options of all fields. */
    public Collection<FieldOption> all() {
        return shelf.all();
    }
}
