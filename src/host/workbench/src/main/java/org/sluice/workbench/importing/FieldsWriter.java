package org.sluice.workbench.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

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
                return made;
            });
            references.putField(idInFile, field);
        }
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
        try (Batch options = new Batch(
                handle.getConnection(), "field_option", "id", "field_id", "label", "sort_order", "disabled")) {
            for (Seen seen : byValue) {
                long field = references.field(seen.ref().scope()).orElseThrow().id();
                String id = known.computeIfAbsent(List.of(Long.toString(field), seen.name()), missing -> {
                    long made = ids.keep(seen.ref().id());
                    options.add(made, field, seen.name(), known.size(), false);
                    return Long.toString(made);
                });
                references.put(seen.ref(), id);
            }
        }
    }

    private static String number(String fieldId) {
        return fieldId.substring(CustomField.PREFIX.length());
    }
}
