package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.fields.CustomField;

/** What the file's ids are here. */
final class References {
    private final Map<Ref, String> ids = new HashMap<>();
    private final Map<String, CustomField> fields = new HashMap<>();
    private final Map<String, String> fieldIdsByName = new HashMap<>();

    void put(Ref ref, String id) {
        ids.put(ref, id);
    }

    void putField(String idInFile, CustomField field) {
        fields.put(idInFile, field);
        fieldIdsByName.putIfAbsent(field.name(), idInFile);
    }

    Optional<String> find(Ref ref) {
        return Optional.ofNullable(ids.get(ref));
    }

    /** The id of what a field holds; empty when it holds nothing. */
    Optional<String> find(Kind kind, String scope, JsonNode thing) {
        return thing.isObject() ? find(Ref.of(kind, scope, thing)) : Optional.empty();
    }

    String require(Kind kind, JsonNode thing) {
        return find(kind, "", thing)
                .orElseThrow(() -> new IllegalStateException("Not surveyed: " + kind + " " + thing));
    }

    Optional<CustomField> field(String idInFile) {
        return Optional.ofNullable(fields.get(idInFile));
    }

    /** The file's id of the custom field with that name, when there is one. */
    Optional<String> fieldNamed(String name) {
        return Optional.ofNullable(fieldIdsByName.get(name));
    }
}
