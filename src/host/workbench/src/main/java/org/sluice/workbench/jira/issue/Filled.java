package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.Fields;

/** Puts what was typed, once it was checked, on an issue as plugins know it: options, users, dates. */
public record Filled(
        Fields fields, CustomFieldManager customFields, OptionsManager options, UserManager users, Around around) {
    public void put(MutableIssue issue, Map<String, Content> contents) {
        contents.forEach((field, content) -> put(issue, field, content));
    }

    private void put(MutableIssue issue, String field, Content content) {
        String one = content.first().orElse(null);
        switch (field) {
            case IssueFields.SUMMARY -> issue.setSummary(one);
            case IssueFields.DESCRIPTION -> issue.setDescription(one);
            case IssueFields.ENVIRONMENT -> issue.setEnvironment(one);
            case IssueFields.PRIORITY -> issue.setPriorityId(one);
            case IssueFields.RESOLUTION -> issue.setResolutionId(one);
            case IssueFields.ASSIGNEE -> issue.setAssigneeId(one);
            case IssueFields.REPORTER -> issue.setReporterId(one);
            case IssueFields.DUE -> issue.setDueDate(one == null ? null : day(one));
            case IssueFields.SECURITY -> issue.setSecurityLevelId(one == null ? null : Long.valueOf(one));
            case IssueFields.PARENT -> issue.setParentId(one == null ? null : Long.valueOf(one));
            case IssueFields.LABELS -> issue.setLabels(labels(content));
            case IssueFields.COMPONENTS ->
                issue.setComponent(around.components().findAllForProject(issue.getProjectId()).stream()
                        .filter(component ->
                                content.all().contains(component.getId().toString()))
                        .toList());
            default -> added(issue, field, content);
        }
    }

    private void added(MutableIssue issue, String fieldId, Content content) {
        CustomField field = fields.byFieldId(fieldId)
                .orElseThrow(() -> new IllegalArgumentException("No field has the id " + fieldId));
        Object value = null;
        if (!content.isEmpty() && field.type() == FieldType.LABELS) {
            value = labels(content);
        } else if (!content.isEmpty()) {
            value = field.type().isMany()
                    ? content.all().stream().map(one -> value(field, one)).toList()
                    : value(field, content.all().get(0));
        }
        issue.setCustomFieldValue(customFields.getCustomFieldObject(fieldId), value);
    }

    private Object value(CustomField field, String one) {
        return switch (field.type()) {
            case SELECT, RADIO, MULTI_SELECT, CHECKBOXES -> options.findByOptionId(Long.valueOf(one));
            case USER, MULTI_USER -> users.getUserByKeyEvenWhenUnknown(one);
            case NUMBER -> Double.valueOf(one);
            case DATE -> day(one);
            case DATE_TIME -> Timestamp.from(Instant.parse(one));
            case LABELS -> new Label(null, null, one);
            case TEXT, TEXT_AREA -> one;
        };
    }

    private static Set<Label> labels(Content content) {
        Set<Label> labels = new LinkedHashSet<>();
        content.all().forEach(label -> labels.add(new Label(null, null, label)));
        return labels;
    }

    private static Timestamp day(String text) {
        return Timestamp.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
