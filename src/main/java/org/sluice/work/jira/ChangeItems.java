package org.sluice.work.jira;

import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.Field;
import org.sluice.work.FieldChange;
import org.sluice.work.Stream;

/**
 * Turns items of Jira's change log into changes. Jira merges what one edit did to a field of many values into one item; here
 * each value that was added or taken away is a change of its own.
 */
final class ChangeItems {

    /** How Jira writes "no value" where it keeps ids in text: not at all, empty, or as an id that cannot be. */
    private static final Set<String> NO_VALUE = Set.of("", "-1");

    private final Map<String, List<Field>> fields;
    private final Optional<ProjectFields.NamedStream> stream;

    /** Without a team field the project is the team. */
    ChangeItems(Optional<String> teamField, Optional<ProjectFields.NamedStream> stream) {
        this.stream = stream;
        fields = new HashMap<>(Map.of(
                "status", List.of(Field.STATUS),
                "resolution", List.of(Field.RESOLUTION),
                "assignee", List.of(Field.ASSIGNEE),
                "Component", List.of(Field.TASK_TYPE),
                "project", teamField.isPresent() ? List.of(Field.PROJECT) : List.of(Field.PROJECT, Field.TEAM)));
        teamField.ifPresent(name -> fields.put(name, List.of(Field.TEAM)));
        stream.ifPresent(named -> fields.put(named.field().getName(), List.of(Field.STREAM)));
    }

    /** The changes that are facts, in the order given. */
    List<FieldChange> of(List<ChangeHistoryItem> items) {
        List<FieldChange> changes = new ArrayList<>();
        for (ChangeHistoryItem item : items) {
            for (Field field : fields.getOrDefault(item.getField(), List.of())) {
                changes.addAll(of(field, item));
            }
        }
        return changes;
    }

    private List<FieldChange> of(Field field, ChangeHistoryItem item) {
        Instant at = item.getCreated().toInstant();
        Set<String> before = ids(item.getFroms());
        Set<String> after = ids(item.getTos());
        if (field == Field.STREAM) {
            return List.of(new FieldChange(field, at, stream(before), stream(after)));
        }
        if (field != Field.TASK_TYPE) {
            return List.of(new FieldChange(
                    field, at, before.stream().findFirst(), after.stream().findFirst()));
        }
        List<FieldChange> changes = new ArrayList<>();
        before.stream()
                .filter(id -> !after.contains(id))
                .forEach(id -> changes.add(new FieldChange(field, at, Optional.of(id), Optional.empty())));
        after.stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> changes.add(new FieldChange(field, at, Optional.empty(), Optional.of(id))));
        return changes;
    }

    /** An option that is neither of the two is no stream. */
    private Optional<String> stream(Set<String> options) {
        return stream.flatMap(named -> options.stream()
                .flatMap(option -> named.stream().stream(option).stream())
                .map(Stream::name)
                .findFirst());
    }

    private static Set<String> ids(Map<String, String> byId) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : byId.keySet()) {
            if (id != null && !NO_VALUE.contains(id.trim())) {
                ids.add(id);
            }
        }
        return ids;
    }
}
