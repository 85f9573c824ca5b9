package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.texts.TypedNumber;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;

/** What people type into fields that somebody added: options by id, people by name. */
final class TypedAdded {
    private final Tracker tracker;
    private final TypedText texts = new TypedText();
    private final TypedPeople people;

    TypedAdded(Tracker tracker) {
        this.tracker = tracker;
        this.people = new TypedPeople(tracker);
    }

    Content content(CustomField field, List<String> typed, Asking asking, Problems problems) {
        String one = typed.isEmpty() ? "" : typed.get(0);
        String id = field.fieldId();
        return switch (field.type()) {
            case TEXT -> texts.limited(id, one, TypedText.SHORT, problems);
            case TEXT_AREA -> texts.longText(id, one, problems);
            case NUMBER -> number(id, one, problems);
            case DATE -> moment(id, one, TypedDates.day(one), problems);
            case DATE_TIME -> moment(id, one, TypedDates.moment(one), problems);
            case LABELS -> texts.labels(id, typed, problems);
            case USER -> people.user(id, one, problems);
            case MULTI_USER ->
                new Content(typed.stream()
                        .flatMap(names -> Stream.of(names.split(",", -1)))
                        .flatMap(name -> people.user(id, name.strip(), problems).all().stream())
                        .distinct()
                        .toList());
            case SELECT, RADIO -> options(field, typed.stream().limit(1).toList(), asking, problems);
            case MULTI_SELECT, CHECKBOXES -> options(field, typed, asking, problems);
        };
    }

    private static Content number(String fieldId, String typed, Problems problems) {
        if (typed.isEmpty()) {
            return Content.NONE;
        }
        OptionalDouble number = TypedNumber.read(typed);
        if (number.isPresent()) {
            return Content.of(FieldText.plain(number.getAsDouble()));
        }
        problems.field(fieldId, "workbench.refusal.number", typed);
        return Content.NONE;
    }

    private static Content moment(String fieldId, String typed, Optional<String> read, Problems problems) {
        if (!typed.isEmpty() && read.isEmpty()) {
            problems.field(fieldId, TypedDates.fault(typed), typed);
        }
        return Content.of(read);
    }

    /** An option that was switched off stays where it is and cannot be chosen anew. */
    private Content options(CustomField field, List<String> typed, Asking asking, Problems problems) {
        List<FieldOption> known = tracker.contexts()
                .relevant(field, asking.project().id(), asking.typeId())
                .map(tracker.options()::of)
                .orElse(List.of());
        List<String> held = asking.issue().stream()
                .flatMap(issue -> tracker.values().of(issue.id()).getOrDefault(field.id(), List.of()).stream())
                .flatMap(value -> value.optionId().stream())
                .map(id -> Long.toString(id))
                .toList();
        for (String id : typed) {
            boolean fits = known.stream()
                    .anyMatch(option ->
                            Long.toString(option.id()).equals(id) && (!option.disabled() || held.contains(id)));
            if (!fits) {
                String offered = known.stream()
                        .filter(option -> !option.disabled())
                        .map(option -> option.id() + "[" + option.value() + "]")
                        .collect(Collectors.joining(", "));
                problems.field(field.fieldId(), "workbench.refusal.option", id, field.name(), offered);
            }
        }
        return new Content(typed.stream().distinct().toList());
    }
}
