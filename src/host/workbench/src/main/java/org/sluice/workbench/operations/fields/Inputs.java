package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;

/**
 * Turns what people type into what fields hold: user names into keys, dates as written into days. What does not fit, or
 * may not be set by whoever asks, becomes a problem of the field.
 */
public final class Inputs {
    private final Tracker tracker;
    private final TypedText texts;
    private final TypedPeople people;
    private final TypedChoices choices;
    private final TypedAdded added;

    public Inputs(Tracker tracker) {
        this.tracker = tracker;
        texts = new TypedText();
        people = new TypedPeople(tracker);
        choices = new TypedChoices(tracker);
        added = new TypedAdded(tracker);
    }

    /** The content of the field, or nothing when there is a problem with it. */
    public Optional<Content> read(String fieldId, List<String> typed, Asking asking, Problems problems) {
        List<String> filled =
                typed.stream().filter(one -> one != null && !one.isBlank()).toList();
        Problems own = Problems.none();
        Content content = content(fieldId, filled, asking, own);
        problems.addAll(own);
        return own.isEmpty() ? Optional.of(content) : Optional.empty();
    }

    private Content content(String fieldId, List<String> typed, Asking asking, Problems problems) {
        String one = typed.isEmpty() ? "" : typed.get(0);
        return switch (fieldId) {
            case IssueFields.SUMMARY -> texts.summary(one, problems);
            case IssueFields.DESCRIPTION, IssueFields.ENVIRONMENT -> texts.longText(fieldId, one, problems);
            case IssueFields.LABELS -> texts.labels(fieldId, typed, problems);
            case IssueFields.ASSIGNEE -> people.assignee(one, asking, problems);
            case IssueFields.REPORTER -> people.reporter(one, asking, problems);
            case IssueFields.DUE -> people.due(one, asking, problems);
            case IssueFields.TYPE -> choices.type(one, asking, problems);
            case IssueFields.PRIORITY -> choices.priority(one, problems);
            case IssueFields.RESOLUTION -> choices.resolution(one, asking, problems);
            case IssueFields.COMPONENTS -> choices.components(typed, asking, problems);
            case IssueFields.SECURITY -> choices.level(one, asking, problems);
            default -> {
                Optional<CustomField> field = tracker.fields().byFieldId(fieldId);
                if (field.isEmpty()) {
                    problems.field(fieldId, "workbench.refusal.field.unknown", fieldId);
                    yield Content.NONE;
                }
                yield added.content(field.get(), typed, asking, problems);
            }
        };
    }
}
