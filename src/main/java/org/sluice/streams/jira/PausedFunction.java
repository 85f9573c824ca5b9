package org.sluice.streams.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
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
public final class PausedFunction extends AbstractJqlFunction {

    private final OpenTasks tasks;
    private final TeamFlows flows;
    private final Words words;

    /** Answers in the searcher's language. */
    public PausedFunction(OpenTasks tasks, TeamFlows flows, Words words) {
        this.tasks = tasks;
        this.flows = flows;
        this.words = words;
    }

    /** A project that the searcher may not see is refused as one that there is not; one without two streams, and too many tasks, are told. */
    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (messages.hasAnyErrors()) {
            return messages;
        }
        String key = operand.getArgs().get(0);
        Optional<Project> project = tasks.project(searcher, key);
        if (project.isEmpty()) {
            messages.addErrorMessage(words.say("sluice.jql.no-project", getFunctionName(), key));
            return messages;
        }
        Optional<String> condition = project.flatMap(this::condition);
        if (condition.isEmpty()) {
            messages.addWarningMessage(words.say("sluice.jql.no-streams", getFunctionName(), key));
        }
        condition
                .map(paused -> tasks.count(searcher, paused))
                .filter(count -> count > OpenTasks.MOST)
                .ifPresent(count -> messages.addWarningMessage(
                        words.say("sluice.jql.most", getFunctionName(), count, OpenTasks.MOST)));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return tasks
                .project(context.getApplicationUser(), operand.getArgs().get(0))
                .flatMap(this::condition)
                .map(condition -> tasks.found(context, condition))
                .orElse(List.of())
                .stream()
                .map(Issue::getId)
                .map(id -> new QueryLiteral(operand, id))
                .toList();
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

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
