package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.work.Stream;
import org.sluice.work.rules.jira.RuleCall;

/**
 * Whether a start is asked for a reason, and where the reason is heard, by the rule <em>Work limit</em> as it stands in the task's own workflow.
 * Where the rule does not stand nothing asks, however full a limit is.
 */
public final class ReasonWays {

    private final FlowTasks tasks;
    private final FlowFields fields;
    private final LimitLines limits;
    private final WorkflowManager workflows;

    /** Reads workflows and limits. */
    public ReasonWays(FlowTasks tasks, FlowFields fields, LimitLines limits, WorkflowManager workflows) {
        this.tasks = tasks;
        this.fields = fields;
        this.limits = limits;
        this.workflows = workflows;
    }

    /**
     * Whether a start of the task is refused without a reason now, and one can be given beside the start.
     *
     * @param around whether the user goes over <em>Ready to start</em> where a straight way is drawn as well, of which they have none
     */
    boolean ask(Issue issue, BooleanSupplier around) {
        return tasks.flow()
                .status(FlowStatus.IN_PROGRESS)
                .map(work -> path(issue, work, around))
                .filter(this::asks)
                .filter(path -> limits.asks(issue, path.work(), path.becomes()))
                .isPresent();
    }

    /** The same as it was a second ago at most. */
    boolean askedLately(Issue issue, BooleanSupplier around) {
        return tasks.flow()
                .status(FlowStatus.IN_PROGRESS)
                .map(work -> path(issue, work, around))
                .filter(path -> limits.askedLately(issue, path.work(), path.becomes()))
                .filter(this::asks)
                .isPresent();
    }

    /** Where the rule stands and nobody could be heard, the rule itself says which of Jira's own transitions asks. */
    private boolean asks(Path path) {
        return path.last().stream().anyMatch(way -> limit(way).isPresent())
                && path.last().stream().anyMatch(this::hears);
    }

    /** Being made ready puts a task of no stream into the planned one, where the workflow says so. */
    private Path path(Issue issue, String work, BooleanSupplier around) {
        WorkflowDescriptor workflow = workflows.getWorkflow(issue).getDescriptor();
        List<ActionDescriptor> straight = ways(workflow, issue.getStatusId(), work);
        String ready = tasks.flow().status(FlowStatus.READY_TO_START).orElse("");
        List<ActionDescriptor> first = ways(workflow, issue.getStatusId(), ready);
        if (first.isEmpty() || (!straight.isEmpty() && !around.getAsBoolean())) {
            return new Path(work, straight, Optional.empty());
        }
        boolean planned = first.stream().anyMatch(ReasonWays::makesPlanned);
        return new Path(
                work, ways(workflow, ready, work), Optional.of(Stream.PLANNED).filter(stream -> planned));
    }

    /**
     * Of the ways that lead to the same status the one on which a reason can be given, and where it is heard: in a field on its screen before
     * a comment. Jira takes no comment on a transition without a screen.
     */
    Way best(List<ActionDescriptor> ways) {
        return first(ways, way -> limit(way).isPresent() && shown(way).isPresent())
                .or(() -> first(ways, way -> limit(way).isPresent() && hears(way)))
                .or(() -> first(ways, this::hears))
                .or(() -> first(ways, RuleCall::hasScreen))
                .orElseGet(() -> new Way(ways.get(0), Optional.empty()));
    }

    private Optional<Way> first(List<ActionDescriptor> ways, Predicate<ActionDescriptor> wanted) {
        return ways.stream().filter(wanted).findFirst().map(way -> new Way(way, shown(way)));
    }

    private boolean hears(ActionDescriptor way) {
        return RuleCall.hasScreen(way) && (byComment(way) || shown(way).isPresent());
    }

    /** The field for the reason, if the transition's screen has it and it takes what somebody writes: an option is chosen on Jira's own screen. */
    private Optional<String> shown(ActionDescriptor way) {
        String screen = String.valueOf(way.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE));
        return Optional.of(way)
                .filter(RuleCall::hasScreen)
                .filter(shown -> !byComment(shown))
                .flatMap(shown -> limit(shown).flatMap(ReasonWays::reason).or(() -> tasks.flow()
                        .field(FlowField.REASON)))
                .filter(field -> fields.takesText(field) && !fields.lacks(screen, field));
    }

    private static boolean byComment(ActionDescriptor way) {
        return limit(way)
                .flatMap(ReasonWays::reason)
                .filter(WorkLimitValidator.COMMENT::equals)
                .isPresent();
    }

    private static Optional<String> reason(Map<?, ?> rule) {
        return Optional.ofNullable(rule.get(WorkLimitValidator.REASON))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    /** What was chosen for the rule <em>Work limit</em> of a transition, none where it does not stand. */
    private static Optional<Map<?, ?>> limit(ActionDescriptor way) {
        List<?> validators = way.getValidators();
        return validators.stream()
                .map(ValidatorDescriptor.class::cast)
                .<Map<?, ?>>map(ValidatorDescriptor::getArgs)
                .filter(args -> isRule(args, WorkLimitValidator.class))
                .findFirst();
    }

    private static boolean makesPlanned(ActionDescriptor way) {
        List<?> functions = way.getUnconditionalResult().getPostFunctions();
        return functions.stream()
                .map(FunctionDescriptor.class::cast)
                .<Map<?, ?>>map(FunctionDescriptor::getArgs)
                .anyMatch(args -> isRule(args, SetStreamFunction.class)
                        && StreamCode.of(Optional.of(Stream.PLANNED)).equals(args.get(StreamCondition.STREAM)));
    }

    private static boolean isRule(Map<?, ?> args, Class<?> rule) {
        return rule.getName().equals(args.get("class.name"));
    }

    private static List<ActionDescriptor> ways(WorkflowDescriptor workflow, String from, String to) {
        if (to.isEmpty()) {
            return List.of();
        }
        List<?> steps = workflow.getSteps();
        List<?> everywhere = workflow.getGlobalActions();
        return java.util.stream.Stream.concat(
                        steps.stream()
                                .map(StepDescriptor.class::cast)
                                .filter(step -> from.equals(status(step)))
                                .<Object>flatMap(step -> ((List<?>) step.getActions()).stream()),
                        everywhere.stream())
                .map(ActionDescriptor.class::cast)
                .filter(way -> to.equals(
                        status(workflow.getStep(way.getUnconditionalResult().getStep()))))
                .toList();
    }

    private static String status(StepDescriptor step) {
        return step == null ? "" : Objects.toString(step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY), "");
    }

    /**
     * How a task comes to work.
     *
     * @param work the status, by id
     * @param last the ways that lead there, from <em>Ready to start</em> where the task goes over that
     * @param becomes the stream that a task of none is in by then
     */
    private record Path(String work, List<ActionDescriptor> last, Optional<Stream> becomes) {}

    /**
     * A way, and where a reason is heard on it.
     *
     * @param field the field on its screen; none for the comment
     */
    record Way(ActionDescriptor action, Optional<String> field) {}
}
