package org.sluice.workbench.workflow.store;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which workflow each issue type follows.
 *
 * @param id none for the scheme of projects that have no other
 * @param workflows by issue type id
 * @param forOthers the workflow of issue types that are not named; without it the default one
 */
public record Scheme(
        OptionalLong id, String name, String description, Map<String, String> workflows, Optional<String> forOthers) {
    /** What a project follows that has no scheme; it cannot be changed. */
    public static final Scheme DEFAULT =
            new Scheme(OptionalLong.empty(), "Default Workflow Scheme", "", Map.of(), Optional.of(Workflow.DEFAULT));

    public Scheme {
        workflows = Map.copyOf(workflows);
    }

    public String workflowFor(String issueTypeId) {
        return workflows.getOrDefault(issueTypeId, forOthers.orElse(Workflow.DEFAULT));
    }

    public boolean uses(String workflowName) {
        return workflows.containsValue(workflowName)
                || forOthers.orElse(Workflow.DEFAULT).equals(workflowName);
    }
}
