package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** The custom fields of a file: their names, their shapes, the options and people in them and in their history. */
final class FieldSurvey {
    private final Map<String, FieldShape> shapes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> history = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Ref, Seen> references = new LinkedHashMap<>();

    void add(ExportedIssue issue) {
        issue.customFields().forEach((id, value) -> {
            shapes.computeIfAbsent(id, FieldShape::new).add(issue.key(), value);
            collect(id, value);
        });
    }

    /** Takes a note of the ids that a custom field's history mentions; what they mean depends on the field's type. */
    void addHistory(String name, JsonNode item) {
        Map<String, String> values = history.computeIfAbsent(name, key -> new LinkedHashMap<>());
        note(values, item.path("from").asText(""), item.path("fromString").asText(""));
        note(values, item.path("to").asText(""), item.path("toString").asText(""));
    }

    void finish(JsonNode namesOfFields) {
        namesOfFields.properties().forEach(entry -> {
            if (entry.getKey().startsWith(CustomField.PREFIX)) {
                names.put(entry.getKey(), entry.getValue().asText());
            }
        });
        ids().forEach(id -> history.getOrDefault(names.get(id), Map.of())
                .forEach((value, text) -> typeOf(id).ifPresent(type -> addReference(id, type, value, text))));
    }

    /** Fields with a name and at least one value. */
    Collection<String> ids() {
        return shapes.keySet().stream().filter(names::containsKey).toList();
    }

    /** Shapes of fields that the list of names does not know. */
    List<FieldShape> unknown() {
        return shapes.values().stream()
                .filter(shape -> !names.containsKey(shape.fieldId()))
                .toList();
    }

    String name(String fieldId) {
        return names.get(fieldId);
    }

    Optional<FieldType> typeOf(String fieldId) {
        return Optional.ofNullable(shapes.get(fieldId)).map(FieldShape::type);
    }

    Collection<Seen> references() {
        return references.values();
    }

    private void addReference(String fieldId, FieldType type, String value, String text) {
        boolean single = !value.startsWith("[");
        if (type == FieldType.USER) {
            references.putIfAbsent(Ref.of(Kind.USER, value), Seen.inHistory(Ref.of(Kind.USER, value), text));
        } else if (type.hasOptions() && single) {
            Ref ref = new Ref(Kind.OPTION, fieldId, value);
            references.putIfAbsent(ref, Seen.inHistory(ref, text));
        }
    }

    private void collect(String fieldId, JsonNode value) {
        List<JsonNode> things = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(things::add);
        for (JsonNode thing : things) {
            if (thing.isObject()) {
                Kind kind = thing.has("value") ? Kind.OPTION : Kind.USER;
                Ref ref = Ref.of(kind, kind == Kind.OPTION ? fieldId : "", thing);
                references.putIfAbsent(ref, Seen.inField(ref, thing));
            }
        }
    }

    private static void note(Map<String, String> values, String id, String text) {
        if (!id.isEmpty() && id.length() <= 255) {
            values.putIfAbsent(id, text.isEmpty() ? id : text);
        }
    }
}
