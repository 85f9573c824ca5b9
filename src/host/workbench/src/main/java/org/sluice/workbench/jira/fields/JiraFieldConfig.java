package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;

/** A context of a field: where it is, and how it is set up there. Both have the context's id. */
record JiraFieldConfig(FieldContext context, FieldSurroundings around) implements FieldConfig, FieldConfigScheme {
    /** The one that counts in Jira's context, where null stands for any; null when the field is not there. */
    static JiraFieldConfig relevant(FieldSurroundings around, CustomField field, IssueContext where) {
        return (where.getProjectId() == null
                        ? around.tracker().contexts().of(field).stream()
                                .filter(FieldContext::isGlobal)
                                .findFirst()
                        : around.tracker().contexts().inProject(field, where.getProjectId()))
                .filter(context -> where.getIssueTypeId() == null || context.isForType(where.getIssueTypeId()))
                .map(around::wrap)
                .orElse(null);
    }

    @Override
    public Long getId() {
        return context.id();
    }

    @Override
    public String getName() {
        return context.name();
    }

    @Override
    public String getDescription() {
        return context.description();
    }

    @Override
    public String getFieldId() {
        return CustomField.PREFIX + context.fieldId();
    }

    @Override
    public ConfigurableField<?> getField() {
        return around.wrap(around.require(context.fieldId()));
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this;
    }

    @Override
    public List<JiraContextNode> getContexts() {
        if (context.isGlobal()) {
            return List.of(GlobalIssueContext.getInstance());
        }
        return getAssociatedProjectIds().stream()
                .<JiraContextNode>map(id -> new ProjectContext(id, around.projects()))
                .toList();
    }

    @Override
    public boolean isInContext(IssueContext where) {
        return equals(relevant(around, around.require(context.fieldId()), where));
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return around.projects(context.projectIds());
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return List.copyOf(new TreeSet<>(context.projectIds()));
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return List.copyOf(new TreeSet<>(context.typeIds()));
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isAllProjects() {
        return context.isGlobal();
    }

    @Override
    public boolean isAllIssueTypes() {
        return context.typeIds().isEmpty();
    }

    @Override
    public boolean isEnabled() {
        return true;
    }
}
