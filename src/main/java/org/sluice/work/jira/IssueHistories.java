package org.sluice.work.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.work.Field;
import org.sluice.work.WorkHistory;
import org.sluice.work.WorkItem;

/**
 * Turns an issue and its change log into a history.
 *
 * <p>Everything is held by id. A select-list field is recognised in the change log by its name, which is all that Jira keeps
 * there: changes from before a renaming of the field are not found.
 */
final class IssueHistories {

    private final ChangeHistoryManager changeHistory;
    private final Optional<CustomField> teamField;
    private final ChangeItems changes;

    IssueHistories(ChangeHistoryManager changeHistory, Optional<CustomField> teamField) {
        this.changeHistory = changeHistory;
        this.teamField = teamField;
        this.changes = new ChangeItems(teamField.map(CustomField::getName));
    }

    /** The history of one issue. */
    WorkHistory of(Issue issue) {
        return new WorkHistory(item(issue), changes.of(changeHistory.getAllChangeItems(issue)));
    }

    private WorkItem item(Issue issue) {
        return new WorkItem(
                issue.getId(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                issue.isSubTask(),
                Optional.ofNullable(issue.getSecurityLevelId()),
                issue.getCreated().toInstant(),
                Optional.ofNullable(issue.getResolutionDate()).map(date -> date.toInstant()),
                values(issue));
    }

    private Map<Field, Set<String>> values(Issue issue) {
        Map<Field, Set<String>> values = new EnumMap<>(Field.class);
        values.put(Field.PROJECT, one(issue.getProjectId().toString()));
        values.put(Field.STATUS, one(issue.getStatusId()));
        values.put(Field.RESOLUTION, one(issue.getResolutionId()));
        values.put(Field.ASSIGNEE, one(issue.getAssigneeId()));
        values.put(
                Field.TEAM,
                teamField
                        .map(field -> one(id(issue.getCustomFieldValue(field))))
                        .orElse(values.get(Field.PROJECT)));
        values.put(
                Field.TASK_TYPE,
                issue.getComponents().stream()
                        .map(ProjectComponent::getId)
                        .map(String::valueOf)
                        .collect(Collectors.toSet()));
        return values;
    }

    private static @Nullable String id(@Nullable Object value) {
        if (value instanceof Option option) {
            return option.getOptionId().toString();
        }
        return value == null ? null : value.toString();
    }

    private static Set<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? Set.of() : Set.of(value);
    }
}
