package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;

/**
 * What an issue holds in one field, as text: ids of statuses, options and the like, keys of users, names of labels, days
 * as {@code 2026-06-30}, instants as {@code 2026-06-30T10:15:00Z}, numbers with a point. Several for a field of several,
 * none for an empty field.
 */
public record Content(List<String> all) {
    public static final Content NONE = new Content(List.of());

    public Content {
        all = List.copyOf(all);
    }

    public static Content of(String... all) {
        return new Content(List.of(all));
    }

    /** One value or, when there is none or an empty text, nothing. */
    public static Content ofNullable(Object one) {
        return one == null || one.toString().isEmpty() ? NONE : of(one.toString());
    }

    public static Content of(Optional<?> one) {
        return ofNullable(one.orElse(null));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<String> first() {
        return all.stream().findFirst();
    }
}
