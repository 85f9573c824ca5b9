package org.sluice.workbench.pages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** What a field offers: what can be chosen now, and what the issue holds already though it could not be chosen any more. */
record FieldChoices(Tracker tracker) {
    /** Nothing for a field that people type into; first of all none, where a field may be empty. */
    List<Choice> of(Place place, String id, List<String> held, String none) {
        return switch (id) {
            case IssueFields.TYPE -> types(place, held);
            case IssueFields.PRIORITY ->
                unlessHeld(
                        none,
                        held,
                        tracker.constants().priorities().stream()
                                .map(one -> choice(one.id(), one.name(), held))
                                .toList());
            case IssueFields.RESOLUTION ->
                unlessHeld(
                        none,
                        held,
                        tracker.constants().resolutions().stream()
                                .map(one -> choice(one.id(), one.name(), held))
                                .toList());
            case IssueFields.COMPONENTS ->
                tracker.components().ofProject(place.project().id()).stream()
                        .filter(one -> !one.archived() || held.contains(Long.toString(one.id())))
                        .map(one -> choice(one.id(), one.name(), held))
                        .toList();
            case IssueFields.SECURITY -> withNone(none, held, levels(place, held));
            default ->
                tracker.fields()
                        .byFieldId(id)
                        .filter(field -> field.type().hasOptions())
                        .map(field -> options(place, field, held, none))
                        .orElse(List.of());
        };
    }

    private List<Choice> types(Place place, List<String> held) {
        boolean subtask =
                tracker.constants().type(place.typeId()).map(IssueType::subtask).orElse(false);
        return tracker.constants().types().stream()
                .filter(type -> type.subtask() == subtask)
                .map(type -> choice(type.id(), type.name(), held))
                .toList();
    }

    private List<Choice> levels(Place place, List<String> held) {
        return tracker.levels().all().stream()
                .filter(level -> place.project().securitySchemeId().equals(Optional.of(level.schemeId())))
                .filter(level -> held.contains(Long.toString(level.id())) || sees(place, level))
                .map(level -> choice(level.id(), level.name(), held))
                .toList();
    }

    private boolean sees(Place place, SecurityLevel level) {
        return level.holders().stream()
                .anyMatch(holder -> tracker.holders().mayMean(place.user(), holder, place.project()));
    }

    private List<Choice> options(Place place, CustomField field, List<String> held, String none) {
        List<Choice> all = tracker
                .contexts()
                .relevant(field, place.project().id(), place.typeId())
                .map(tracker.options()::of)
                .orElse(List.of())
                .stream()
                .filter(option -> !option.disabled() || held.contains(Long.toString(option.id())))
                .map(option -> choice(option.id(), option.value(), held))
                .toList();
        return field.type().isMany() ? all : withNone(none, held, all);
    }

    /** A field that is filled cannot be emptied by it, and one that is empty is not filled by accident. */
    private static List<Choice> unlessHeld(String none, List<String> held, List<Choice> choices) {
        return held.isEmpty() ? withNone(none, held, choices) : choices;
    }

    private static List<Choice> withNone(String none, List<String> held, List<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", none, held.isEmpty())));
        all.addAll(choices);
        return all;
    }

    private static Choice choice(Object value, String label, List<String> held) {
        return new Choice(value.toString(), label, held.contains(value.toString()));
    }
}
