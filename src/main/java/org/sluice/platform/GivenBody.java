package org.sluice.platform;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, field by field. A field that is none, or of another kind than it has to be, is refused by its name: what
 * the host's own reader of JSON says of it names classes that no caller knows.
 */
public final class GivenBody {

    private final Map<String, Object> fields;

    private GivenBody(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A body of these fields and no others; none at all has none of them. */
    public static GivenBody of(@Nullable Map<String, Object> body, Set<String> known) {
        Map<String, Object> fields = body == null ? Map.of() : body;
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.badInput(
                        name, "sluice.error.unknown-field", name, String.join(", ", new TreeSet<>(known)));
            }
        }
        return new GivenBody(fields);
    }

    /** Yes or no, none when the body does not say. */
    public @Nullable Boolean flag(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw Refusal.badInput(name, "sluice.error.field-flag", name);
    }

    /** A text, none when the body does not say. */
    public @Nullable String text(String name) {
        Object value = fields.get(name);
        return value == null ? null : text(name, value, "sluice.error.field-text");
    }

    /** Texts without repetition in the order given, none when the body does not say. */
    public @Nullable Set<String> texts(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list)) {
            throw Refusal.badInput(name, "sluice.error.field-texts", name);
        }
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(one -> texts.add(text(name, one, "sluice.error.field-texts")));
        return texts;
    }

    /** Texts by text, none when the body does not say. */
    public @Nullable Map<String, String> textByText(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw Refusal.badInput(name, "sluice.error.field-pairs", name);
        }
        Map<String, String> texts = new HashMap<>();
        map.forEach((key, one) -> texts.put(String.valueOf(key), text(name, one, "sluice.error.field-pairs")));
        return texts;
    }

    /** A whole number, none when the body does not say. */
    public @Nullable Integer whole(String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof Integer) {
            return (Integer) value;
        }
        throw Refusal.badInput(name, "sluice.error.field-whole", name);
    }

    /** A body within the body, none when it does not say. */
    public @Nullable GivenBody body(String name, Set<String> known) {
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw Refusal.badInput(name, "sluice.error.field-pairs", name);
        }
        return of(named(map), known);
    }

    /** Bodies within the body, none when it does not say. */
    public @Nullable List<GivenBody> bodies(String name, Set<String> known) {
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            throw Refusal.badInput(name, "sluice.error.field-bodies", name);
        }
        return list.stream().map(one -> of(named((Map<?, ?>) one), known)).toList();
    }

    private static Map<String, Object> named(Map<?, ?> body) {
        Map<String, Object> named = new HashMap<>();
        body.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    /** A number is as good as its text: ids are written both ways. */
    private static String text(String name, @Nullable Object value, String otherwise) {
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw Refusal.badInput(name, otherwise, name);
    }
}
