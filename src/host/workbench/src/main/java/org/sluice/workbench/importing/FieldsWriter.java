package org.sluice.workbench.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.screens.Screen;

/** Finds custom fields by name and type, options by value, and makes those that are not here yet. */
final class FieldsWriter {
    private final Handle handle;
    private final References references;

    FieldsWriter(Handle handle, References references) {
        this.handle = handle;
        this.references = references;
    }

    void write(Survey survey) {
        writeFields(survey.fields());
        writeOptions(survey);
    }

    private void writeFields(FieldSurvey survey) {
        List<CustomField> known = handle.select("SELECT * FROM custom_field ORDER BY id")
                .map((row, ctx) -> new CustomField(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("type_key")))
                .list();
        KeptIds ids = new KeptIds(handle, "custom_field", "custom_field");
        ids.prepare(survey.ids().stream().map(FieldsWriter::number).toList());
        for (String idInFile : survey.ids()) {
            String name = survey.name(idInFile);
            FieldType type = survey.typeOf(idInFile).orElseThrow();
            CustomField field = same(known, idInFile, name, type).orElseGet(() -> {
                CustomField made = new CustomField(ids.keep(number(idInFile)), name, "", type.key());
                handle.createUpdate("INSERT INTO custom_field (id, name, description, type_key)"
                                + " VALUES (:id, :name, :description, :typeKey)")
                        .bindMethods(made)
                        .execute();
                handle.execute(
                        "INSERT INTO field_context (id, field_id, name, description)"
                                + " VALUES (?, ?, 'Default Configuration Scheme for ' || CAST(? AS VARCHAR(255)), '')",
                        Ids.next(handle, "field_context"),
                        made.id(),
                        name);
                show(made);
                return made;
            });
            references.putField(idInFile, field);
        }
    }

    /** Puts the field last on the default screen, so that people can work with it at once. */
    private void show(CustomField field) {
        handle.createUpdate("INSERT INTO screen_field (tab_id, field_id, sort_order) SELECT t.id, :field,"
                        + " (SELECT COALESCE(MAX(f.sort_order), 0) + 1 FROM screen_field f WHERE f.tab_id = t.id)"
                        + " FROM screen_tab t WHERE t.screen_id = :screen AND t.sort_order = 0")
                .bind("field", field.fieldId())
                .bind("screen", Screen.DEFAULT)
                .execute();
    }

    /** The field of that name and type that is here already; the one with the same id before others. */
    private static Optional<CustomField> same(List<CustomField> known, String idInFile, String name, FieldType type) {
        return known.stream()
                .filter(field -> field.name().equals(name) && field.typeKey().equals(type.key()))
                .min(Comparator.comparing(field -> !field.fieldId().equals(idInFile)));
    }

    private void writeOptions(Survey survey) {
        Map<List<String>, String> known = new HashMap<>();
        handle.select("SELECT id, field_id, label FROM field_option")
                .map((row, ctx) ->
                        Map.entry(List.of(row.getString("field_id"), row.getString("label")), row.getString("id")))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        KeptIds ids = new KeptIds(handle, "field_option", "field_option");
        ids.prepare(survey.of(Kind.OPTION).stream().map(seen -> seen.ref().id()).toList());
        List<Seen> byValue = survey.of(Kind.OPTION).stream()
                .filter(seen -> references.field(seen.ref().scope()).isPresent())
                .sorted(Comparator.comparing(Seen::name))
                .toList();
        Map<Long, Long> contexts = firstContexts();
        try (Batch options = new Batch(
                handle.getConnection(),
                "field_option",
                "id",
                "field_id",
                "context_id",
                "label",
                "sort_order",
                "disabled")) {
            for (Seen seen : byValue) {
                long field = references.field(seen.ref().scope()).orElseThrow().id();
                String id = known.computeIfAbsent(List.of(Long.toString(field), seen.name()), missing -> {
                    long made = ids.keep(seen.ref().id());
                    options.add(made, field, contexts.get(field), seen.name(), known.size(), false);
                    return Long.toString(made);
                });
                references.put(seen.ref(), id);
            }
        }
    }

    /** Where a field's options go, by the field's number: to its oldest context. */
    private Map<Long, Long> firstContexts() {
        Map<Long, Long> contexts = new HashMap<>();
        handle.select("SELECT field_id, MIN(id) AS first_id FROM field_context GROUP BY field_id")
                .map((row, ctx) -> contexts.put(row.getLong("field_id"), row.getLong("first_id")))
                .list();
        return contexts;
    }

    private static String number(String fieldId) {
        return fieldId.substring(CustomField.PREFIX.length());
    }
}
