package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.workbench.tracker.fields.FieldContext;

/** A custom field of the tracker; two are equal when their ids are. */
final class JiraCustomField implements CustomField {
    private final org.sluice.workbench.tracker.fields.CustomField field;
    private final FieldSurroundings around;

    JiraCustomField(org.sluice.workbench.tracker.fields.CustomField field, FieldSurroundings around) {
        this.field = field;
        this.around = around;
    }

    @Override
    public String getId() {
        return field.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public String getFieldName() {
        return field.name();
    }

    @Override
    public String getNameKey() {
        return field.name();
    }

    @Override
    public String getDescription() {
        return field.description();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return JiraOptionType.of(field.type(), around);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return contexts().stream().<FieldConfigScheme>map(around::wrap).toList();
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        return JiraFieldConfig.relevant(around, field, context);
    }

    /** None for a field that is there for all projects. */
    @Override
    public List<Project> getAssociatedProjectObjects() {
        Set<Long> ids = new TreeSet<>();
        contexts().forEach(context -> ids.addAll(context.projectIds()));
        return isAllProjects() ? List.of() : around.projects(ids);
    }

    @Override
    public boolean isGlobal() {
        return contexts().stream()
                .anyMatch(context -> context.isGlobal() && context.typeIds().isEmpty());
    }

    @Override
    public boolean isAllProjects() {
        return contexts().stream().anyMatch(FieldContext::isGlobal);
    }

    @Override
    public boolean isAllIssueTypes() {
        return contexts().stream().anyMatch(context -> context.typeIds().isEmpty());
    }

    @Override
    public boolean isInScope(long projectId, String issueTypeId) {
        return around.tracker()
                .contexts()
                .relevant(field, projectId, issueTypeId)
                .isPresent();
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getId() == null ? null : new CellValues(around).of(issue.getId(), field);
    }

    private List<FieldContext> contexts() {
        return around.tracker().contexts().of(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraCustomField that && field.id() == that.field.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(field.id());
    }

    @Override
    public String toString() {
        return field.name();
    }
}
