package org.sluice.workbench.restapi.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.tracker.fields.CustomField;

/**
 * Which fields a caller wants: ids, {@code *all}, {@code *navigable}, and with a minus those that are not wanted. Only
 * minuses take from the usual choice.
 */
public final class FieldSelection {
    private static final String ALL = "*all";
    private static final String NAVIGABLE = "*navigable";

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>();

    private FieldSelection(List<String> asked, String usual) {
        for (String field : asked) {
            (field.startsWith("-") ? unwanted : wanted).add(field.startsWith("-") ? field.substring(1) : field);
        }
        if (wanted.isEmpty()) {
            wanted.add(usual);
        }
    }

    /** For one issue: everything unless something is asked for. */
    public static FieldSelection ofIssue(List<String> asked) {
        return new FieldSelection(split(asked), ALL);
    }

    /** For a search: what lists show unless something is asked for. */
    public static FieldSelection ofSearch(List<String> asked) {
        return new FieldSelection(split(asked), NAVIGABLE);
    }

    boolean has(SystemField field) {
        return has(field.id(), field.isNavigable());
    }

    boolean has(CustomField field) {
        return has(field.fieldId(), true);
    }

    private boolean has(String id, boolean navigable) {
        boolean in = wanted.contains(id) || wanted.contains(ALL) || (navigable && wanted.contains(NAVIGABLE));
        return in && !unwanted.contains(id) && !unwanted.contains(ALL);
    }

    private static List<String> split(List<String> asked) {
        List<String> fields = new ArrayList<>();
        asked.forEach(text -> List.of(text.split(",")).forEach(field -> fields.add(field.strip())));
        fields.removeIf(String::isEmpty);
        return fields;
    }
}
