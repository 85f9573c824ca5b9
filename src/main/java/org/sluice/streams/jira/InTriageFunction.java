package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowStatus;

/**
 * {@code issue in sluiceInTriage("SUP", "4h")}: the open tasks of a project that nobody has said of for longer than that whether they belong
 * there. By the part that a status plays, so that a query goes on when somebody renames it.
 */
public final class InTriageFunction extends OpenTasksFunction {

    /** As JQL writes a time that has passed: minutes, hours, days. */
    private static final Pattern TIME = Pattern.compile("[1-9]\\d{0,4}[mhd]");

    private final OpenTasks tasks;
    private final TeamFlows flows;

    /** Answers in the searcher's language. */
    public InTriageFunction(OpenTasks tasks, TeamFlows flows, Words words) {
        super(tasks, flows, words);
        this.tasks = tasks;
        this.flows = flows;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 2);
        if (messages.hasAnyErrors()) {
            return messages;
        }
        Optional<String> time = time(operand);
        if (time.isEmpty()) {
            refuse(messages, "sluice.jql.no-time", operand.getArgs().get(1));
        }
        checked(searcher, operand.getArgs().get(0), messages)
                .flatMap(project -> time.flatMap(longer -> condition(project, longer)))
                .map(waiting -> tasks.count(searcher, waiting))
                .filter(count -> count > OpenTasks.MOST)
                .ifPresent(count -> most(messages, count, OpenTasks.MOST));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        // A search that was not validated comes with any number of arguments.
        List<Issue> waiting = Optional.of(operand.getArgs())
                .filter(args -> args.size() == 2)
                .flatMap(args -> tasks.project(context, args.get(0)))
                .flatMap(project -> time(operand).flatMap(longer -> condition(project, longer)))
                .map(condition -> tasks.found(context, condition))
                .orElse(List.of());
        return literals(operand, waiting.stream().map(Issue::getId));
    }

    private static Optional<String> time(FunctionOperand operand) {
        return Optional.of(operand.getArgs().get(1).strip())
                .filter(text -> TIME.matcher(text).matches());
    }

    /** In that status, not there since lately, and not made lately. */
    private Optional<String> condition(Project project, String longer) {
        return Optional.of(project.getId())
                .filter(flows::apply)
                .flatMap(id -> flows.site().flatMap(flow -> flow.status(FlowStatus.IN_TRIAGE)))
                .map(status -> "project = %d AND status = %s AND created <= -%s AND NOT status CHANGED AFTER -%s"
                        .formatted(project.getId(), status, longer, longer));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 2;
    }
}
