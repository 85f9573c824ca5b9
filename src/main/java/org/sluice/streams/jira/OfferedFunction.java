package org.sluice.streams.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Words;

/**
 * {@code issue in sluiceOfferedToMe()}: the urgent tasks that nobody has taken and that are offered to whoever searches, now, in all teams of
 * theirs; with a project's key in that one alone. Nobody is offered anything who is not logged in.
 */
public final class OfferedFunction extends OpenTasksFunction {

    private final OpenTasks tasks;
    private final OfferedTasks offered;
    private final TeamFlows flows;

    /** Answers in the searcher's language. */
    public OfferedFunction(OpenTasks tasks, OfferedTasks offered, TeamFlows flows, Words words) {
        super(tasks, flows, words);
        this.tasks = tasks;
        this.offered = offered;
        this.flows = flows;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = operand.getArgs().isEmpty() ? new MessageSetImpl() : validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors()) {
            operand.getArgs().forEach(key -> checked(searcher, key, messages));
        }
        if (searcher != null && !messages.hasAnyErrors()) {
            long there = offered.count(searcher, projects(searcher, operand));
            if (there > OpenTasks.MOST) {
                most(messages, there, OpenTasks.MOST);
            }
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Optional<ApplicationUser> searcher = Optional.ofNullable(context.getApplicationUser());
        return literals(
                operand,
                searcher.stream()
                        .flatMap(user -> offered.idsToMe(user, projects(user, operand), OpenTasks.MOST).stream()));
    }

    private List<Long> projects(ApplicationUser searcher, FunctionOperand operand) {
        if (operand.getArgs().isEmpty()) {
            return flows.projects().stream()
                    .filter(id -> tasks.browses(searcher, id))
                    .toList();
        }
        return operand.getArgs().stream()
                .flatMap(key -> project(searcher, key).stream())
                .map(Project::getId)
                .filter(flows::apply)
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
