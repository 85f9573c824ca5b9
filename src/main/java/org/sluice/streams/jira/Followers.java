package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sluice.platform.HostParts;

/** The projects that follow a workflow which Sluice did not have to make, and which is made of what Sluice brought all the same. */
final class Followers {

    private final HostParts parts;
    private final Function<JiraWorkflow, ReadWorkflow> reader;

    Followers(HostParts parts, Function<JiraWorkflow, ReadWorkflow> reader) {
        this.parts = parts;
        this.reader = reader;
    }

    /**
     * By name; those of workflows with such statuses and a rule of Sluice's. Which statuses a workflow has Jira knows; only what has them is
     * written out for its rules, which takes Jira some hundredths of a second each.
     */
    List<String> of(Predicate<Set<String>> statuses) {
        List<String> workflows = parts.find(WorkflowManager.class)
                .map(all -> all.getWorkflows().stream()
                        .filter(workflow -> statuses.test(workflow.getLinkedStatusIds()))
                        .filter(workflow -> reader.apply(workflow).has(ReadWorkflow.Rule::isOurs))
                        .map(JiraWorkflow::getName)
                        .distinct()
                        .toList())
                .orElse(List.of());
        return workflows.isEmpty()
                ? List.of()
                : parts.find(WorkflowSchemeManager.class)
                        .map(schemes -> following(schemes, workflows))
                        .orElse(List.of());
    }

    private static List<String> following(WorkflowSchemeManager schemes, List<String> workflows) {
        List<String> names = new ArrayList<>();
        for (AssignableWorkflowScheme scheme : schemes.getAssignableSchemes()) {
            if (!Collections.disjoint(scheme.getMappings().values(), workflows)) {
                schemes.getProjectsUsing(scheme).stream().map(Project::getName).forEach(names::add);
            }
        }
        return names.stream().distinct().toList();
    }
}
