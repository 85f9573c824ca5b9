package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Workflow;

/** A scheme as Jira's API has it; its mappings name the workflow of all other types under null. */
record SchemeText(Scheme scheme) implements AssignableWorkflowScheme {
    @Override
    public Builder builder() {
        return new SchemeDraft(scheme);
    }

    @Override
    public Long getId() {
        return scheme.id().isPresent() ? scheme.id().getAsLong() : null;
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public String getDescription() {
        return scheme.description();
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return scheme.id().isEmpty();
    }

    @Override
    public String getActualWorkflow(String issueTypeId) {
        return issueTypeId == null ? getActualDefaultWorkflow() : scheme.workflowFor(issueTypeId);
    }

    @Override
    public String getActualDefaultWorkflow() {
        return scheme.forOthers().orElse(Workflow.DEFAULT);
    }

    @Override
    public Map<String, String> getMappings() {
        Map<String, String> mappings = new HashMap<>(scheme.workflows());
        scheme.forOthers().ifPresent(workflow -> mappings.put(null, workflow));
        return mappings;
    }

    @Override
    public String getConfiguredDefaultWorkflow() {
        return scheme.forOthers().orElse(null);
    }

    @Override
    public String getConfiguredWorkflow(String issueTypeId) {
        return getMappings().get(issueTypeId);
    }
}
