package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldContexts;

/** Says where custom fields are, and changes it. Jira's own fields are everywhere and have no schemes here. */
public final class JiraFieldConfigSchemes implements FieldConfigSchemeManager {
    private final FieldSurroundings around;
    private final FieldContexts contexts;

    public JiraFieldConfigSchemes(FieldSurroundings around) {
        this.around = around;
        this.contexts = around.tracker().contexts();
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return contexts.of(tracked(field)).stream()
                .<FieldConfigScheme>map(around::wrap)
                .toList();
    }

    @Override
    public FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig config) {
        return getFieldConfigScheme(config.getId());
    }

    @Override
    public FieldConfigScheme getFieldConfigScheme(Long id) {
        return id == null ? null : contexts.byId(id).map(around::wrap).orElse(null);
    }

    @Override
    public FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> where, List<IssueType> issueTypes) {
        CustomField tracked = tracked(field);
        Set<Long> projects = free(tracked, ContextNodes.projects(where), null);
        return around.wrap(contexts.add(
                tracked, "Configuration Scheme for " + tracked.name(), projects, ContextNodes.types(issueTypes)));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> where, ConfigurableField field) {
        return at(scheme, ContextNodes.projects(where));
    }

    /** A context for all projects stays one. */
    @Override
    public FieldConfigScheme addAssociatedContexts(
            FieldConfigScheme scheme, Set<JiraContextNode> where, ConfigurableField field) {
        Set<Long> projects = new HashSet<>(ContextNodes.projects(where));
        if (!projects.isEmpty()) {
            projects.addAll(context(scheme).projectIds());
        }
        return context(scheme).isGlobal() ? around.wrap(context(scheme)) : at(scheme, projects);
    }

    /** Without its last project a context is nowhere: it goes, and null comes back. */
    @Override
    public FieldConfigScheme removeAssociatedContexts(
            FieldConfigScheme scheme, Set<JiraContextNode> where, ConfigurableField field) {
        Set<Long> projects = new HashSet<>(context(scheme).projectIds());
        Set<Long> gone = ContextNodes.projects(where);
        projects.removeAll(gone);
        if (projects.isEmpty()) {
            boolean nowhere = !context(scheme).isGlobal() || gone.isEmpty();
            if (nowhere) {
                remove(context(scheme));
            }
            return nowhere ? null : around.wrap(context(scheme));
        }
        return at(scheme, projects);
    }

    @Override
    public void removeFieldConfigScheme(Long id) {
        contexts.byId(id).ifPresent(this::remove);
    }

    @Override
    public boolean isRelevantForIssueContext(IssueContext where, ConfigurableField field) {
        return getRelevantConfig(where, field) != null;
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext where, ConfigurableField field) {
        return JiraFieldConfig.relevant(around, tracked(field), where);
    }

    @Override
    public FieldConfigScheme getRelevantConfigScheme(Project project, ConfigurableField field) {
        return contexts.inProject(tracked(field), project.getId())
                .map(around::wrap)
                .orElse(null);
    }

    private void remove(FieldContext context) {
        contexts.remove(context);
        around.tracker().options().forget();
    }

    private FieldConfigScheme at(FieldConfigScheme scheme, Set<Long> projects) {
        FieldContext context = context(scheme);
        contexts.update(context.in(free(around.require(context.fieldId()), projects, context), context.typeIds()));
        return getFieldConfigScheme(context.id());
    }

    /** The projects, none of which may have another context of the field already. */
    private Set<Long> free(CustomField field, Set<Long> projects, FieldContext own) {
        for (FieldContext other : contexts.of(field)) {
            boolean same = own != null && other.id() == own.id();
            boolean both = projects.isEmpty()
                    ? other.isGlobal()
                    : other.projectIds().stream().anyMatch(projects::contains);
            if (!same && both) {
                throw new IllegalArgumentException("Field " + field.name() + " is there already by the context "
                        + other.name() + "; a project has one at most");
            }
        }
        return projects;
    }

    private FieldContext context(FieldConfigScheme scheme) {
        return contexts.byId(scheme.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no context " + scheme.getId()));
    }

    private CustomField tracked(ConfigurableField<?> field) {
        return around.tracker()
                .fields()
                .byFieldId(field.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no custom field " + field.getId()));
    }
}
