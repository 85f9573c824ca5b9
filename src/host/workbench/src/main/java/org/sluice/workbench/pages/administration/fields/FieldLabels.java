package org.sluice.workbench.pages.administration.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;

/** What fields are called in the reader's language: those of Jira's own that a screen can show, and custom ones. */
record FieldLabels(Tracker tracker, PageText text) {
    private static final List<String> OWN = List.of(
            "summary",
            "issuetype",
            "security",
            "priority",
            "duedate",
            "components",
            "assignee",
            "reporter",
            "environment",
            "description",
            "labels",
            "resolution");

    Labelled of(String fieldId) {
        String label = OWN.contains(fieldId)
                ? text.get("workbench.field." + fieldId)
                : tracker.fields().byFieldId(fieldId).map(CustomField::name).orElse(fieldId);
        return new Labelled(fieldId, label);
    }

    /** All of them, by label. */
    List<Labelled> all() {
        return Stream.concat(OWN.stream(), tracker.fields().all().stream().map(CustomField::fieldId))
                .map(this::of)
                .sorted(Comparator.comparing(field -> field.label().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The field with that id, if it can be on a screen. */
    Optional<Labelled> find(String fieldId) {
        return all().stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /** A field and what people read. */
    public record Labelled(String id, String label) {}
}
