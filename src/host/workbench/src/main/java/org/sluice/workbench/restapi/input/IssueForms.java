package org.sluice.workbench.restapi.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Reads {@code fields} and {@code update} of a request. A field stands in one of them; {@code update} sets the whole value
 * or adds and removes single ones.
 */
public final class IssueForms {
    /** Where an issue is and where it stands are changed by moves and transitions. */
    private static final Set<String> NOT_TYPED =
            Set.of(IssueFields.PROJECT, IssueFields.STATUS, IssueFields.PARENT, "comment", "issuelinks");

    private final Desk desk;
    private final FieldReader reader;
    private final HeldValues held;

    /** @param user who sends them */
    public IssueForms(Desk desk, Optional<User> user) {
        this.desk = desk;
        this.reader = new FieldReader(desk.tracker(), user);
        this.held = new HeldValues(desk);
    }

    /**
     * What the body asks for.
     *
     * @param issue as it is; nothing for one that is to be made
     * @param apart fields that the caller has read already
     */
    public IssueForm read(JsonNode body, Project project, Optional<Issue> issue, Set<String> apart) {
        Problems problems = Problems.none();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        body.path("fields").properties().forEach(field -> {
            if (!apart.contains(field.getKey()) && isKnown(field.getKey(), problems)) {
                typed.put(field.getKey(), reader.read(field.getKey(), field.getValue(), project, problems));
            }
        });
        List<JsonNode> comments = new ArrayList<>();
        List<JsonNode> links = new ArrayList<>();
        body.path("update").properties().forEach(field -> {
            String id = field.getKey();
            if (!isList(field.getValue())) {
                problems.field(id, "workbench.refusal.rest.verbs");
            } else if (id.equals("comment") || id.equals("issuelinks")) {
                added(id, field.getValue(), id.equals("comment") ? comments : links, problems);
            } else if (body.path("fields").has(id)) {
                problems.field(id, "workbench.refusal.rest.both", id);
            } else if (isKnown(id, problems)) {
                typed.put(id, updated(id, field.getValue(), project, issue, problems));
            }
        });
        return new IssueForm(typed, comments, links, problems);
    }

    /** A list of operations, each by its name alone. */
    private static boolean isList(JsonNode verbs) {
        return verbs.isArray() && verbs.valueStream().allMatch(verb -> verb.isObject() && verb.size() == 1);
    }

    private boolean isKnown(String fieldId, Problems problems) {
        boolean known =
                !NOT_TYPED.contains(fieldId) && desk.fields().byId(fieldId).isPresent();
        if (!known) {
            problems.field(fieldId, "workbench.refusal.field.screen", fieldId);
        }
        return known;
    }

    private List<String> updated(
            String fieldId, JsonNode verbs, Project project, Optional<Issue> issue, Problems problems) {
        List<String> value =
                new ArrayList<>(issue.map(one -> held.typed(fieldId, one)).orElse(List.of()));
        for (JsonNode each : verbs) {
            each.properties().forEach(verb -> {
                if (verb.getKey().equals("set")) {
                    value.clear();
                    value.addAll(reader.read(fieldId, verb.getValue(), project, problems));
                } else if (reader.isMany(fieldId) && verb.getKey().equals("add")) {
                    reader.one(fieldId, verb.getValue(), project, problems)
                            .filter(one -> !value.contains(one))
                            .ifPresent(value::add);
                } else if (reader.isMany(fieldId) && verb.getKey().equals("remove")) {
                    reader.one(fieldId, verb.getValue(), project, problems).ifPresent(value::remove);
                } else {
                    problems.field(fieldId, "workbench.refusal.rest.verb", fieldId, verb.getKey());
                }
            });
        }
        return value;
    }

    private static void added(String fieldId, JsonNode verbs, List<JsonNode> added, Problems problems) {
        for (JsonNode each : verbs) {
            if (each.has("add")) {
                added.add(each.get("add"));
            } else {
                problems.field(fieldId, "workbench.refusal.rest.verb", fieldId, String.join(", ", names(each)));
            }
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
