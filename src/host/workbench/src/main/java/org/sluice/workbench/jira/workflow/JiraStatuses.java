package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.Optional;
import org.sluice.workbench.tracker.config.Constants;

/** Makes and removes statuses. One that a workflow or its draft has stays. */
final class JiraStatuses implements StatusManager {
    private final Constants constants;
    private final ConstantsManager known;
    private final WorkflowManager workflows;

    JiraStatuses(Constants constants, ConstantsManager known, WorkflowManager workflows) {
        this.constants = constants;
        this.known = known;
        this.workflows = workflows;
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        if (name == null || name.isBlank() || iconUrl == null || iconUrl.isBlank() || category == null) {
            throw new IllegalArgumentException("A status needs a name, an icon and a category: " + name);
        }
        if (getStatuses().stream().anyMatch(status -> status.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("A status with the name '" + name + "' already exists");
        }
        return getStatus(constants
                .addStatus(
                        name,
                        Optional.ofNullable(description).orElse(""),
                        org.sluice.workbench.tracker.config.StatusCategory.of(category.getKey()))
                .id());
    }

    @Override
    public Collection<Status> getStatuses() {
        return known.getStatuses();
    }

    @Override
    public Status getStatus(String id) {
        return known.getStatus(id);
    }

    @Override
    public void removeStatus(String id) {
        if (getStatus(id) == null) {
            throw new IllegalArgumentException("A status with the id '" + id + "' does not exist");
        }
        workflows.getWorkflowsIncludingDrafts().stream()
                .filter(workflow -> workflow.getLinkedStatusIds().contains(id))
                .findFirst()
                .map(JiraWorkflow::getName)
                .ifPresent(name -> {
                    throw new IllegalStateException("The status " + id + " is associated with the workflow " + name);
                });
        constants.removeStatus(id);
    }
}
