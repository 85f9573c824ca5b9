package org.sluice.work.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.work.Field;
import org.sluice.work.FieldChange;
import org.sluice.work.WorkHistory;
import org.sluice.work.WorkItem;

/**
 * Turns an issue and its change log into a history.
 *
 * <p>Everything is held by id. A select-list field is recognised in the change log by its name, which is all that Jira keeps
 * there: changes from before a renaming of the field are not found. So is the field of the stream. The team that owns an issue is
 * read from its changes alone: asking each issue for the field costs a third of the whole reading, and no hop depends on the owner
 * of an issue that never changed hands. Who pressed for an issue is asked of the few whose changes name that field.
 */
final class IssueHistories {

    private final ChangeHistoryManager changeHistory;
    private final ChangeItems changeItems;
    private final Optional<ProjectFields.NamedStream> stream;
    private final Optional<CustomField> pressure;

    IssueHistories(
            ChangeHistoryManager changeHistory,
            Optional<CustomField> teamField,
            Optional<ProjectFields.NamedStream> stream,
            Optional<CustomField> pressure) {
        this.changeHistory = changeHistory;
        this.changeItems = new ChangeItems(teamField.map(CustomField::getName), stream);
        this.stream = stream;
        this.pressure = pressure;
    }

    /** The history of one issue. */
    WorkHistory of(Issue issue) {
        List<ChangeHistoryItem> items = changeHistory.getAllChangeItems(issue);
        List<FieldChange> changes = changeItems.of(items);
        Map<Field, Set<String>> values = values(issue, changes);
        pressure.filter(field -> items.stream().anyMatch(item -> field.getName().equals(item.getField())))
                .ifPresent(field -> values.put(Field.PRESSURE, ticked(field, issue)));
        return new WorkHistory(item(issue, values), changes);
    }

    private static Set<String> ticked(CustomField field, Issue issue) {
        return field.getValue(issue) instanceof Collection<?> options
                ? options.stream()
                        .filter(Option.class::isInstance)
                        .map(option -> String.valueOf(((Option) option).getOptionId()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static WorkItem item(Issue issue, Map<Field, Set<String>> values) {
        return new WorkItem(
                issue.getId(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                issue.isSubTask(),
                issue.isArchived(),
                Optional.ofNullable(issue.getSecurityLevelId()),
                issue.getCreated().toInstant(),
                Optional.ofNullable(issue.getResolutionDate()).map(date -> date.toInstant()),
                values);
    }

    private Map<Field, Set<String>> values(Issue issue, List<FieldChange> changes) {
        Map<Field, Set<String>> values = new EnumMap<>(Field.class);
        values.put(Field.PROJECT, one(issue.getProjectId().toString()));
        values.put(Field.STATUS, one(issue.getStatusId()));
        values.put(Field.RESOLUTION, one(issue.getResolutionId()));
        values.put(Field.ASSIGNEE, one(issue.getAssigneeId()));
        values.put(
                Field.TASK_TYPE,
                issue.getComponents().stream()
                        .map(ProjectComponent::getId)
                        .map(String::valueOf)
                        .collect(Collectors.toSet()));
        changes.stream()
                .filter(change -> change.field() == Field.TEAM)
                .forEach(change ->
                        values.put(Field.TEAM, change.to().map(Set::of).orElse(Set.of())));
        stream.ifPresent(named -> values.put(Field.STREAM, streamOf(issue, changes, named)));
        return values;
    }

    /** Asks the issue itself only where no change tells, and where it can have been created with a value. */
    private static Set<String> streamOf(Issue issue, List<FieldChange> changes, ProjectFields.NamedStream named) {
        Optional<FieldChange> last = changes.stream()
                .filter(change -> change.field() == Field.STREAM)
                .reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later);
        if (last.isPresent()) {
            return last.get().to().map(Set::of).orElse(Set.of());
        }
        if (!named.stream().thereWhenCreated(issue.getCreated().toInstant())) {
            return Set.of();
        }
        return named.field().getValue(issue) instanceof Option option
                ? named.stream().stream(String.valueOf(option.getOptionId()))
                        .map(stream -> Set.of(stream.name()))
                        .orElse(Set.of())
                : Set.of();
    }

    private static Set<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? Set.of() : Set.of(value);
    }
}
