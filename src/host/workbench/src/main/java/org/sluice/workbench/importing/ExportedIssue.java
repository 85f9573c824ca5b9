package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.workbench.tracker.fields.CustomField;

/** One issue as it stands in the file. What must be there and is not gives an exception that names it. */
final class ExportedIssue {
    private final JsonNode json;
    private final JsonNode fields;

    ExportedIssue(JsonNode json) {
        this.json = json;
        this.fields = json.path("fields");
        if (!json.path("key").isTextual() || !fields.isObject()) {
            throw new IllegalArgumentException("an issue has no key or no fields");
        }
    }

    String id() {
        return json.path("id").asText();
    }

    String key() {
        return json.path("key").asText();
    }

    JsonNode field(String name) {
        return fields.path(name);
    }

    /** A field that must hold something with a name. */
    JsonNode required(String name) {
        JsonNode value = field(name);
        if (!value.isObject()) {
            throw new IllegalArgumentException(key() + " has no " + name);
        }
        return value;
    }

    Instant requiredInstant(String name) {
        return instant(name).orElseThrow(() -> new IllegalArgumentException(key() + " has no " + name));
    }

    Optional<Instant> instant(String name) {
        JsonNode value = field(name);
        return value.isTextual() ? Optional.of(instantOf(value)) : Optional.empty();
    }

    Optional<String> text(String name) {
        JsonNode value = field(name);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    List<JsonNode> list(String name) {
        return listOf(field(name));
    }

    List<JsonNode> comments() {
        return listOf(field("comment").path("comments"));
    }

    List<JsonNode> histories() {
        return listOf(changelog().path("histories"));
    }

    JsonNode changelog() {
        return json.path("changelog");
    }

    /** What the issue holds in fields that somebody added. */
    Map<String, JsonNode> customFields() {
        return held(name -> name.startsWith(CustomField.PREFIX));
    }

    /** What the issue holds in Jira's own fields; nothing and empty lists are left out. */
    Map<String, JsonNode> systemFields() {
        return held(name -> !name.startsWith(CustomField.PREFIX));
    }

    private Map<String, JsonNode> held(Predicate<String> which) {
        Map<String, JsonNode> held = new LinkedHashMap<>();
        fields.properties().forEach(entry -> {
            boolean empty = entry.getValue().isNull()
                    || (entry.getValue().isContainerNode() && entry.getValue().isEmpty());
            if (!empty && which.test(entry.getKey())) {
                held.put(entry.getKey(), entry.getValue());
            }
        });
        return held;
    }

    /** The moment of a history or comment of this issue. */
    Instant created(JsonNode part) {
        if (!part.path("created").isTextual()) {
            throw new IllegalArgumentException(key() + " has a history or comment without a date");
        }
        return instantOf(part.path("created"));
    }

    Instant instantOf(JsonNode text) {
        return JiraDates.parse(text.asText())
                .orElseThrow(() -> new IllegalArgumentException(key() + " has a date that is none: " + text.asText()));
    }

    private static List<JsonNode> listOf(JsonNode array) {
        List<JsonNode> items = new ArrayList<>(array.size());
        array.forEach(items::add);
        return items;
    }
}
