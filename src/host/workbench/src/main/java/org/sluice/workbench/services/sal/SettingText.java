package org.sluice.workbench.services.sal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Writes a setting as text: a letter for its kind, then text or JSON. Other kinds than SAL's three are refused. */
final class SettingText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingText() {}

    static String write(String key, Object value) {
        if (value instanceof String text) {
            return "s" + text;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return "l" + json(list);
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().stream().allMatch(String.class::isInstance)
                && map.values().stream().allMatch(String.class::isInstance)) {
            return "m" + json(map);
        }
        throw new IllegalArgumentException("Setting " + key
                + " may be text, a list of texts or a map of texts to texts, not "
                + value.getClass().getName());
    }

    static Object read(String stored) {
        String rest = stored.substring(1);
        try {
            return switch (stored.charAt(0)) {
                case 'l' -> JSON.readValue(rest, new TypeReference<List<String>>() {});
                case 'm' -> JSON.readValue(rest, new TypeReference<Map<String, String>>() {});
                default -> rest;
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored setting cannot be read: " + stored, e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON", e);
        }
    }
}
