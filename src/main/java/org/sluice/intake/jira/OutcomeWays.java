package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.platform.HostParts;

/** The transitions by which a person can say what becomes of a task: those that record an outcome, whatever they are called. */
public final class OutcomeWays {

    private final WorkflowManager workflows;
    private final HostParts parts;

    /** Asks Jira; which transitions there are is looked up when it is used, as no plugin for Jira 11 was seen that has it wired. */
    public OutcomeWays(WorkflowManager workflows, HostParts parts) {
        this.workflows = workflows;
        this.parts = parts;
    }

    /** By what they say, in Jira's order; where two say the same, the first. */
    Map<IntakeOutcome, ActionDescriptor> of(ApplicationUser person, Issue issue) {
        Map<IntakeOutcome, ActionDescriptor> ways = new LinkedHashMap<>();
        available(person, issue)
                .forEach(action -> said(action).ifPresent(outcome -> ways.putIfAbsent(outcome, action)));
        return ways;
    }

    /** The way back into triage: what records that, else what leads there, as the answer of a reporter does. */
    Optional<ActionDescriptor> back(ApplicationUser person, Issue issue, String inTriage) {
        return Optional.ofNullable(of(person, issue).get(IntakeOutcome.TAKEN_BACK))
                .or(() -> available(person, issue)
                        .filter(action -> workflows
                                .getNextStatusIdForAction(issue, action.getId())
                                .equals(inTriage))
                        .findFirst());
    }

    private Stream<ActionDescriptor> available(ApplicationUser person, Issue issue) {
        return parts.find(IssueWorkflowManager.class).stream()
                .flatMap(manager -> manager.getSortedAvailableActions(issue, person).stream());
    }

    private static Optional<IntakeOutcome> said(ActionDescriptor action) {
        List<?> last = action.getPostFunctions();
        List<?> first = Optional.ofNullable(action.getUnconditionalResult())
                .<List<?>>map(ResultDescriptor::getPostFunctions)
                .orElse(List.of());
        Stream<?> functions = Stream.concat(first.stream(), last.stream());
        return functions
                .map(FunctionDescriptor.class::cast)
                .filter(function -> RecordOutcomeFunction.class
                        .getName()
                        .equals(function.getArgs().get("class.name")))
                .map(function -> String.valueOf(function.getArgs().get(RecordOutcomeFunction.OUTCOME)))
                .flatMap(code -> IntakeOutcome.of(code).stream())
                .findFirst();
    }
}
