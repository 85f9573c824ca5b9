package org.sluice.streams.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the rules of all workflows and drafts, of whoever's making, name in their arguments. */
final class RuleArguments {

    private static final Pattern ARGUMENT =
            Pattern.compile("<arg name=\"([^\"]*)\">(?:<!\\[CDATA\\[)?([^<\\]]*)", Pattern.DOTALL);

    private final WorkflowManager workflows;

    RuleArguments(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** Whether a value names an id, alone or among others. */
    static boolean names(String value, String id) {
        return List.of(value.split("[^A-Za-z0-9_]+", -1)).contains(id);
    }

    /** The workflows with an argument that is meant, by their names, each once. */
    List<String> naming(BiPredicate<String, String> nameAndValue) {
        return workflows.getWorkflowsIncludingDrafts().stream()
                .filter(workflow -> names(workflow, nameAndValue))
                .map(JiraWorkflow::getName)
                .distinct()
                .toList();
    }

    private static boolean names(JiraWorkflow workflow, BiPredicate<String, String> meant) {
        return ARGUMENT.matcher(WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor()))
                .results()
                .anyMatch(found -> meant.test(found.group(1), value(found)));
    }

    private static String value(MatchResult found) {
        return found.group(2).strip();
    }
}
