package org.sluice.work.rules.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One call of a rule by Jira's workflow engine.
 *
 * @param rule the module's key
 * @param vars what the engine knows of the transition
 * @param args what an administrator chose for the rule
 */
public record RuleCall(String rule, Map<?, ?> vars, Map<?, ?> args) {

    /** The argument that says for whom the rule is skipped, codes with commas between. */
    static final String SKIP = "skip";

    private static final String STATUS = "jira.status.id";

    /** The task as it would be, with what was typed on the transition's screen. */
    public Issue issue() {
        if (vars.get("issue") instanceof Issue issue) {
            return issue;
        }
        throw new IllegalStateException("the workflow called " + rule + " without a task");
    }

    /** The task as it was before the transition's screen. */
    public Issue original() {
        return vars.get("originalissueobject") instanceof Issue before ? before : issue();
    }

    /** The comment that was typed on the screen. */
    public Optional<String> comment() {
        return Optional.ofNullable(vars.get("comment")).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** The same where whoever may see the task may read it, so also its reporter; Jira gives a group or a role as one of three. */
    public Optional<String> openComment() {
        boolean open = Stream.of("commentLevel", "groupLevel", "roleLevel")
                .map(vars::get)
                .allMatch(level -> level == null || level.toString().isBlank());
        return open ? comment() : Optional.empty();
    }

    /** What was chosen, none when nothing was. */
    public Optional<String> arg(String name) {
        return Optional.ofNullable(args.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** What has to be chosen for the rule to mean anything. */
    public String required(String name) {
        return arg(name)
                .orElseThrow(() -> new IllegalStateException("the rule " + rule + " lacks its argument " + name));
    }

    /** Who makes the transition, by user key; none for nobody. */
    public Optional<String> caller() {
        return vars.get("context") instanceof WorkflowContext context
                ? Optional.ofNullable(context.getCaller())
                : Optional.empty();
    }

    /** Whether the rule is left out for whoever makes this transition. */
    public boolean skipped() {
        Set<Origin> skipped = skips(args);
        return !skipped.isEmpty() && Origin.calling().stream().anyMatch(skipped::contains);
    }

    /** For whom a rule of these arguments is left out. */
    static Set<Origin> skips(Map<?, ?> args) {
        Object codes = args.get(SKIP);
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.toString().split(",", -1))
                        .map(Origin::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }

    /** The transition itself, none where the engine does not say which it is. */
    Optional<ActionDescriptor> action() {
        return vars.get("descriptor") instanceof WorkflowDescriptor workflow
                        && vars.get("actionId") instanceof Integer id
                ? Optional.ofNullable(workflow.getAction(id))
                : Optional.empty();
    }

    /** Another transition from where the task stands to the same status, on whose screen this rule can be answered: its name. */
    public Optional<String> withScreen(Class<?> sameRule) {
        if (!(vars.get("descriptor") instanceof WorkflowDescriptor workflow)
                || !(vars.get("actionId") instanceof Integer id)) {
            return Optional.empty();
        }
        ActionDescriptor action = workflow.getAction(id);
        if (action == null || hasScreen(action)) {
            return Optional.empty();
        }
        return all(workflow.getSteps(), StepDescriptor.class)
                .filter(step ->
                        original().getStatusId().equals(step.getMetaAttributes().get(STATUS)))
                .flatMap(step -> all(step.getActions(), ActionDescriptor.class))
                .filter(other -> hasScreen(other) && leadsAs(action, other) && has(other, sameRule))
                .map(ActionDescriptor::getName)
                .findFirst();
    }

    /** Whether something can be filled in at a transition. */
    public static boolean hasScreen(ActionDescriptor action) {
        return action.getView() != null && !action.getView().isBlank();
    }

    private static boolean leadsAs(ActionDescriptor one, ActionDescriptor other) {
        return one.getUnconditionalResult().getStep()
                == other.getUnconditionalResult().getStep();
    }

    private static boolean has(ActionDescriptor action, Class<?> rule) {
        return all(action.getValidators(), ValidatorDescriptor.class)
                .anyMatch(validator -> rule.getName().equals(validator.getArgs().get("class.name")));
    }

    private static <T> Stream<T> all(List<?> untyped, Class<T> type) {
        return untyped.stream().map(type::cast);
    }

    /** The status that the transition leads to, by id; the one where the task stands when it leads nowhere else. */
    public String target() {
        String here = issue().getStatusId();
        if (!(vars.get("descriptor") instanceof WorkflowDescriptor workflow)
                || !(vars.get("actionId") instanceof Integer action)) {
            throw new IllegalStateException("the workflow called " + rule + " without saying which transition it is");
        }
        return Optional.ofNullable(workflow.getAction(action))
                .map(ActionDescriptor::getUnconditionalResult)
                .map(result -> workflow.getStep(result.getStep()))
                .map(StepDescriptor::getMetaAttributes)
                .map(meta -> meta.get(STATUS))
                .map(Object::toString)
                .orElse(here);
    }
}
