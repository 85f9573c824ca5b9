package org.sluice.streams.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The workflows of the site, of whoever's making, by what they name. */
final class ReadWorkflows {

    private final WorkflowManager workflows;

    ReadWorkflows(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** The names of those that are meant, each once; a draft counts too, since it may be published tomorrow. */
    List<String> naming(Predicate<ReadWorkflow> meant) {
        return naming(workflows.getWorkflowsIncludingDrafts(), meant);
    }

    /** The same, as they are followed now. */
    List<String> live(Predicate<ReadWorkflow> meant) {
        return naming(workflows.getWorkflows(), meant);
    }

    private static List<String> naming(Collection<JiraWorkflow> among, Predicate<ReadWorkflow> meant) {
        return among.stream()
                .filter(workflow -> meant.test(ReadWorkflow.of(workflow)))
                .map(JiraWorkflow::getName)
                .distinct()
                .toList();
    }
}
