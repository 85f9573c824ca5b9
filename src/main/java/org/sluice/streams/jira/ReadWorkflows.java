package org.sluice.streams.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The workflows of the site, of whoever's making, by what they name. */
final class ReadWorkflows {

    private final WorkflowManager workflows;
    private final Function<JiraWorkflow, ReadWorkflow> reader;

    ReadWorkflows(WorkflowManager workflows, Function<JiraWorkflow, ReadWorkflow> reader) {
        this.workflows = workflows;
        this.reader = reader;
    }

    /** Reads each workflow and each draft once: to write one out takes Jira some hundredths of a second, and a site has hundreds. */
    static Function<JiraWorkflow, ReadWorkflow> once() {
        Map<Map.Entry<String, Boolean>, ReadWorkflow> known = new HashMap<>();
        return workflow -> known.computeIfAbsent(
                Map.entry(workflow.getName(), workflow.isDraftWorkflow()), key -> ReadWorkflow.of(workflow));
    }

    /** The names of those that are meant, each once; a draft counts too, since it may be published tomorrow. */
    List<String> naming(Predicate<ReadWorkflow> meant) {
        return workflows.getWorkflowsIncludingDrafts().stream()
                .filter(workflow -> meant.test(reader.apply(workflow)))
                .map(JiraWorkflow::getName)
                .distinct()
                .toList();
    }
}
