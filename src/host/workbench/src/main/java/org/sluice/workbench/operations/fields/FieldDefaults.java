package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;

/** What new issues hold in custom fields when nobody says anything, as the field's context has it. */
public final class FieldDefaults {
    private final Tracker tracker;

    public FieldDefaults(Tracker tracker) {
        this.tracker = tracker;
    }

    /** The default there; nothing when there is none. An option that was switched off or is gone is none. */
    public Optional<Content> of(String fieldId, Asking asking) {
        return tracker.fields()
                .byFieldId(fieldId)
                .flatMap(field -> tracker.contexts()
                        .relevant(field, asking.project().id(), asking.typeId())
                        .map(context -> offered(field, context.defaults())))
                .filter(content -> !content.isEmpty());
    }

    private Content offered(CustomField field, List<String> defaults) {
        return new Content(defaults.stream()
                .filter(one -> !field.type().hasOptions()
                        || tracker.options()
                                .byId(Long.parseLong(one))
                                .filter(option -> !option.disabled())
                                .isPresent())
                .toList());
    }
}
