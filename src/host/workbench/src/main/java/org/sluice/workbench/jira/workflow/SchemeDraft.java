package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.workbench.workflow.store.Scheme;

/** Says what a scheme is to be. */
final class SchemeDraft implements AssignableWorkflowScheme.Builder {
    private final OptionalLong id;
    private final Map<String, String> mappings = new HashMap<>();
    private String name;
    private String description;

    SchemeDraft(Scheme scheme) {
        id = scheme.id();
        name = scheme.name();
        description = scheme.description();
        mappings.putAll(new SchemeText(scheme).getMappings());
    }

    static SchemeDraft empty() {
        return new SchemeDraft(new Scheme(OptionalLong.empty(), "", "", Map.of(), Optional.empty()));
    }

    @Override
    public String getDefaultWorkflow() {
        return mappings.get(null);
    }

    @Override
    public String getMapping(String issueTypeId) {
        return mappings.get(issueTypeId);
    }

    @Override
    public Map<String, String> getMappings() {
        return new HashMap<>(mappings);
    }

    @Override
    public Long getId() {
        return id.isPresent() ? id.getAsLong() : null;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public SchemeDraft setName(String newName) {
        name = newName;
        return this;
    }

    @Override
    public SchemeDraft setDescription(String newDescription) {
        description = newDescription;
        return this;
    }

    @Override
    public SchemeDraft setDefaultWorkflow(String workflowName) {
        return setMapping(null, workflowName);
    }

    @Override
    public SchemeDraft setMapping(String issueTypeId, String workflowName) {
        mappings.put(issueTypeId, workflowName);
        return this;
    }

    @Override
    public SchemeDraft setMappings(Map<String, String> newMappings) {
        mappings.clear();
        mappings.putAll(newMappings);
        return this;
    }

    @Override
    public SchemeDraft removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return this;
    }

    @Override
    public SchemeDraft removeDefault() {
        return removeMapping(null);
    }

    @Override
    public SchemeDraft clearMappings() {
        mappings.clear();
        return this;
    }

    @Override
    public SchemeDraft removeWorkflow(String workflowName) {
        mappings.values().removeIf(workflowName::equals);
        return this;
    }

    @Override
    public AssignableWorkflowScheme build() {
        Map<String, String> byType = new HashMap<>(mappings);
        Optional<String> forOthers = Optional.ofNullable(byType.remove(null));
        return new SchemeText(new Scheme(id, name, description == null ? "" : description, byType, forOthers));
    }
}
