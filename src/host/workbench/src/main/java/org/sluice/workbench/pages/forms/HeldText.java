package org.sluice.workbench.pages.forms;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.FieldDefaults;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.people.User;

/** What an issue holds, as people would type it: names instead of keys, all else as it is kept. */
record HeldText(Desk desk) {
    List<String> of(Place place, String fieldId) {
        return place.issue()
                .map(issue -> desk.tracker().database().jdbi().withHandle(handle -> desk.fields()
                        .require(fieldId)
                        .read(handle, issue)))
                .map(content -> typed(fieldId, content))
                .orElseGet(() -> ofNew(place, fieldId));
    }

    /** What a new issue begins with. */
    private List<String> ofNew(Place place, String fieldId) {
        List<String> priorities = desk.tracker().constants().priorities().stream()
                .map(priority -> priority.id())
                .toList();
        return switch (fieldId) {
            case IssueFields.REPORTER -> place.user().map(User::name).stream().toList();
            case IssueFields.PRIORITY ->
                priorities.isEmpty() ? List.of() : List.of(priorities.get(priorities.size() / 2));
            default ->
                new FieldDefaults(desk.tracker())
                        .of(fieldId, new Asking(place.user(), place.project(), place.typeId(), Optional.empty()))
                        .map(content -> typed(fieldId, content))
                        .orElse(List.of());
        };
    }

    private List<String> typed(String fieldId, Content content) {
        boolean people = fieldId.equals(IssueFields.ASSIGNEE)
                || fieldId.equals(IssueFields.REPORTER)
                || desk.tracker()
                        .fields()
                        .byFieldId(fieldId)
                        .filter(field -> field.type().name().endsWith("USER"))
                        .isPresent();
        return people ? content.all().stream().map(this::name).toList() : content.all();
    }

    private String name(String key) {
        return desk.tracker().users().byKey(key).map(User::name).orElse(key);
    }
}
