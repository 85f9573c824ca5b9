package org.sluice.workbench.workflow.xml;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule of a workflow, wherever in it the rule stands. */
public final class RuleRows {
    private RuleRows() {}

    /**
     * One rule.
     *
     * @param type {@code class} for every rule that Jira knows
     * @param args its arguments, texts by name
     */
    public record Rule(String type, Map<?, ?> args) {
        public String className() {
            return args.get("class.name") instanceof String name ? name.strip() : "";
        }
    }

    /** OSWorkflow would run scripts and look up beans; Jira's workflows name classes only. */
    static void refuseScripts(WorkflowDescriptor descriptor) {
        for (Rule rule : of(descriptor)) {
            if (!"class".equals(rule.type())) {
                throw new BadWorkflowException(
                        "script",
                        "A rule of the workflow is of type \"{0}\"; only classes may be named.",
                        String.valueOf(rule.type()));
            }
            if (rule.className().isEmpty()) {
                throw new BadWorkflowException("class", "A rule of the workflow has no argument \"class.name\".");
            }
        }
    }

    public static List<Rule> of(WorkflowDescriptor descriptor) {
        List<Rule> rules = new ArrayList<>();
        actions(descriptor).forEach(action -> addAction(rules, action));
        for (Object step : descriptor.getSteps()) {
            add(rules, ((StepDescriptor) step).getPreFunctions());
            add(rules, ((StepDescriptor) step).getPostFunctions());
        }
        add(rules, descriptor.getTriggerFunctions().values());
        return rules;
    }

    /** Initial, global, common and steps' own actions; a common action once. */
    public static Stream<ActionDescriptor> actions(WorkflowDescriptor descriptor) {
        List<Object> all = new ArrayList<>();
        addAll(all, descriptor.getInitialActions());
        addAll(all, descriptor.getGlobalActions());
        addAll(all, descriptor.getCommonActions().values());
        for (Object step : descriptor.getSteps()) {
            addAll(all, ((StepDescriptor) step).getActions());
        }
        return all.stream().map(ActionDescriptor.class::cast).distinct();
    }

    /** Gives every condition of the transition that has exactly those arguments other ones. */
    @SuppressWarnings("unchecked") // OSWorkflow's arguments are texts by name.
    public static void replace(ActionDescriptor action, Map<String, String> wanted, Map<String, String> arguments) {
        if (action.getRestriction() == null) {
            return;
        }
        List<Rule> rules = new ArrayList<>();
        add(rules, action.getRestriction().getConditions());
        for (Rule rule : rules) {
            if (rule.args().equals(wanted)) {
                Map<String, String> args = (Map<String, String>) rule.args();
                args.clear();
                args.putAll(arguments);
            }
        }
    }

    private static void addAction(List<Rule> rules, ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        if (restriction != null) {
            add(rules, restriction.getConditions());
        }
        add(rules, action.getValidators());
        add(rules, action.getPreFunctions());
        add(rules, action.getPostFunctions());
        addResult(rules, action.getUnconditionalResult());
        for (Object result : action.getConditionalResults()) {
            addResult(rules, (ResultDescriptor) result);
            add(rules, ((ConditionalResultDescriptor) result).getConditions());
        }
    }

    private static void addResult(List<Rule> rules, ResultDescriptor result) {
        if (result != null) {
            add(rules, result.getValidators());
            add(rules, result.getPreFunctions());
            add(rules, result.getPostFunctions());
        }
    }

    /** OSWorkflow's lists name no type. */
    private static void addAll(List<Object> all, Collection<?> some) {
        all.addAll(some);
    }

    private static void add(List<Rule> rules, Collection<?> descriptors) {
        for (Object descriptor : descriptors) {
            if (descriptor instanceof ConditionsDescriptor group) {
                add(rules, group.getConditions());
            } else {
                rules.add(rule((AbstractDescriptor) descriptor));
            }
        }
    }

    private static Rule rule(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionDescriptor condition) {
            return new Rule(condition.getType(), condition.getArgs());
        }
        if (descriptor instanceof ValidatorDescriptor validator) {
            return new Rule(validator.getType(), validator.getArgs());
        }
        FunctionDescriptor function = (FunctionDescriptor) descriptor;
        return new Rule(function.getType(), function.getArgs());
    }
}
