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
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowStatus;

/**
 * {@code issue in sluicePaused("SUP")}: the open tasks of a project that are paused, whoever left them, those that came in first first. By
 * the part that a status plays, so that a query goes on when somebody renames it.
 */
public final class PausedFunction extends OpenTasksFunction {

    private final OpenTasks tasks;
    private final TeamFlows flows;

    /** Answers in the searcher's language. */
    public PausedFunction(OpenTasks tasks, TeamFlows flows, Words words) {
        super(tasks, flows, words);
        this.tasks = tasks;
        this.flows = flows;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors()) {
            checked(searcher, operand.getArgs().get(0), messages)
                    .flatMap(this::condition)
                    .map(paused -> tasks.count(searcher, paused))
                    .filter(count -> count > OpenTasks.MOST)
                    .ifPresent(count -> most(messages, count, OpenTasks.MOST));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        // A search that was not validated comes with any number of arguments.
        List<Issue> paused = Optional.of(operand.getArgs())
                .filter(args -> args.size() == 1)
                .flatMap(args -> tasks.project(context, args.get(0)))
                .flatMap(this::condition)
                .map(condition -> tasks.found(context, condition))
                .orElse(List.of());
        return literals(operand, paused.stream().map(Issue::getId));
    }

    private Optional<String> condition(Project project) {
        return Optional.of(project.getId())
                .filter(flows::apply)
                .flatMap(id -> flows.site().flatMap(flow -> flow.status(FlowStatus.PAUSED)))
                .map(status -> "project = " + project.getId() + " AND status = " + status);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
