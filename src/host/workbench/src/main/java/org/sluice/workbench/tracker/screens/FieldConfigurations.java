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
import org.sluice.workbench.tracker.config.Shelf;

/** The field configurations. Held in memory: every form asks. */
public final class FieldConfigurations {
    private final Jdbi jdbi;
    private final Shelf<FieldConfiguration> shelf;

    public FieldConfigurations(Database database) {
        jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(FieldConfigurations::read), configuration -> Long.toString(configuration.id()));
    }

    /** In the order of their names. */
    public Collection<FieldConfiguration> all() {
        return shelf.all();
    }

    public Optional<FieldConfiguration> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    /** A configuration that demands what the default one does. */
    public FieldConfiguration add(String name, String description) {
        Map<String, FieldRule> rules =
                byId(FieldConfiguration.DEFAULT).orElseThrow().rules();
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "field_configuration");
            handle.execute(
                    "INSERT INTO field_configuration (id, name, description) VALUES (?, ?, ?)",
                    next,
                    name,
                    description);
            rules.forEach((field, rule) -> insert(handle, next, field, rule));
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM field_configuration WHERE id = ?", id));
        forget();
    }

    public void rule(long id, String fieldId, FieldRule rule) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM field_configuration_item WHERE configuration_id = ? AND field_id = ?", id, fieldId);
            insert(handle, id, fieldId, rule);
        });
        forget();
    }

    public void forget() {
        shelf.forget();
    }

    private static void insert(Handle handle, long id, String fieldId, FieldRule rule) {
        handle.execute(
                "INSERT INTO field_configuration_item (configuration_id, field_id, required, hidden, description)"
                        + " VALUES (?, ?, ?, ?, ?)",
                id,
                fieldId,
                rule.required(),
                rule.hidden(),
                rule.description());
    }

    private static List<FieldConfiguration> read(Handle handle) {
        Map<Long, Map<String, FieldRule>> rules = new HashMap<>();
        handle.createQuery("SELECT * FROM field_configuration_item")
                .map((row, ctx) -> rules.computeIfAbsent(row.getLong("configuration_id"), id -> new HashMap<>())
                        .put(
                                row.getString("field_id"),
                                new FieldRule(
                                        row.getBoolean("required"),
                                        row.getBoolean("hidden"),
                                        row.getString("description"))))
                .list();
        return handle.createQuery("SELECT * FROM field_configuration ORDER BY name")
                .map((row, ctx) -> new FieldConfiguration(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        rules.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }
}
