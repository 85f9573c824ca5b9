package org.sluice.workbench.services.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A job's parameters as text. Texts, whole numbers and truth values only; Jira takes whatever can be serialized. */
final class JobParameters {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JobParameters() {}

    /** The name of a parameter that cannot be kept, if there is one. */
    static Optional<String> unfit(Map<String, Serializable> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !isFit(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String write(Map<String, Serializable> parameters) {
        try {
            Map<String, Object> typed = new TreeMap<>();
            parameters.forEach((name, value) -> typed.put(name, value instanceof Long ? "L" + value : tagged(value)));
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Fit parameters can always be written", e);
        }
    }

    static Map<String, Serializable> read(String text) {
        try {
            Map<String, Serializable> parameters = new TreeMap<>();
            JSON.readValue(text, new TypeReference<Map<String, Object>>() {})
                    .forEach((name, value) -> parameters.put(name, untagged(value)));
            return parameters;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored parameters cannot be read: " + text, e);
        }
    }

    private static boolean isFit(Serializable value) {
        return value instanceof String || value instanceof Integer || value instanceof Long || value instanceof Boolean;
    }

    private static Object tagged(Serializable value) {
        return value instanceof String text ? "S" + text : value;
    }

    private static Serializable untagged(Object value) {
        if (!(value instanceof String text)) {
            return (Serializable) value;
        }
        return text.startsWith("L") ? (Serializable) Long.valueOf(text.substring(1)) : text.substring(1);
    }
}
