package org.sluice.workbench.restapi.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Reads the value of one field. Things are named by {@code id} or by their name ({@code value} for options), people by
 * {@code name} or {@code key}; {@code null} empties the field.
 */
final class FieldReader {
    private static final String STRING = "workbench.refusal.rest.string";

    private final Tracker tracker;
    private final Choices choices;

    FieldReader(Tracker tracker, Optional<User> user) {
        this.tracker = tracker;
        this.choices = new Choices(tracker, user);
    }

    /** Whether the field holds several values, so that single ones can be added and removed. */
    boolean isMany(String fieldId) {
        return fieldId.equals(IssueFields.LABELS)
                || fieldId.equals(IssueFields.COMPONENTS)
                || custom(fieldId).filter(FieldType::isMany).isPresent();
    }

    /** The whole value of the field. */
    List<String> read(String fieldId, JsonNode value, Project project, Problems problems) {
        if (value.isNull()) {
            return List.of();
        }
        if (!isMany(fieldId)) {
            return one(fieldId, value, project, problems).map(List::of).orElse(List.of());
        }
        if (!value.isArray()) {
            problems.field(fieldId, "workbench.refusal.rest.array");
            return List.of();
        }
        List<String> all = new ArrayList<>();
        value.forEach(each -> one(fieldId, each, project, problems).ifPresent(all::add));
        return all;
    }

    /** One value of the field; nothing when there is a problem with it, or when it is empty. */
    Optional<String> one(String fieldId, JsonNode value, Project project, Problems problems) {
        Optional<List<Choice>> offered = choices.of(fieldId, project);
        if (offered.isPresent()) {
            return choice(fieldId, value, offered.get(), problems);
        }
        if (isPerson(fieldId)) {
            return person(fieldId, value, problems);
        }
        boolean number =
                custom(fieldId).filter(type -> type == FieldType.NUMBER).isPresent();
        if (number ? !value.isNumber() : !value.isTextual()) {
            problems.field(fieldId, number ? "workbench.refusal.rest.number" : STRING);
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    private Optional<String> choice(String fieldId, JsonNode value, List<Choice> offered, Problems problems) {
        String naming = custom(fieldId).isPresent() ? "value" : "name";
        String by = value.hasNonNull("id") ? "id" : naming;
        if (!value.hasNonNull(by)) {
            problems.field(fieldId, "workbench.refusal.rest.object", naming, fieldId);
            return Optional.empty();
        }
        String wanted = value.path(by).asText();
        Optional<String> found = offered.stream()
                .filter(one -> (by.equals("id") ? one.id() : one.name()).equals(wanted))
                .map(Choice::id)
                .findFirst();
        if (found.isEmpty()) {
            problems.field(fieldId, "workbench.refusal.rest.choice", by, wanted);
        }
        return found;
    }

    private Optional<String> person(String fieldId, JsonNode value, Problems problems) {
        if (!value.has("name") && !value.has("key")) {
            problems.field(fieldId, "workbench.refusal.rest.object", "name", fieldId);
            return Optional.empty();
        }
        String key = value.path("key").asText("");
        if (value.hasNonNull("name") || key.isEmpty()) {
            return Optional.of(value.path("name").asText("")).filter(name -> !name.isEmpty());
        }
        Optional<String> name = tracker.users().byKey(key).map(User::name);
        if (name.isEmpty()) {
            problems.field(fieldId, "workbench.refusal.user.unknown", key);
        }
        return name;
    }

    private boolean isPerson(String fieldId) {
        return fieldId.equals(IssueFields.ASSIGNEE)
                || fieldId.equals(IssueFields.REPORTER)
                || custom(fieldId)
                        .filter(type -> type == FieldType.USER || type == FieldType.MULTI_USER)
                        .isPresent();
    }

    private Optional<FieldType> custom(String fieldId) {
        return tracker.fields().byFieldId(fieldId).map(CustomField::type);
    }
}
