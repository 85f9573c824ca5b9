package org.sluice.streams.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Words;
import org.sluice.work.LedgerState;
import org.sluice.work.Owners;

/** What functions of JQL have in common that go by the teams that an open task has had: the first argument is a project's key. */
abstract class OwnersFunction extends OpenTasksFunction {

    private final OpenTasks tasks;
    private final HopTasks hops;

    OwnersFunction(OpenTasks tasks, HopTasks hops, TeamFlows flows, Words words) {
        super(tasks, flows, words);
        this.tasks = tasks;
        this.hops = hops;
    }

    /** Which tasks the call is about; none where its arguments cannot be meant, whose number is right. */
    abstract Optional<Predicate<Owners>> wanted(List<String> arguments);

    /** Says what is wrong with arguments that cannot be meant. */
    abstract void refuse(List<String> arguments, MessageSet messages);

    @Override
    public final MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        List<String> arguments = operand.getArgs();
        MessageSet messages = validateNumberOfArgs(operand, getMinimumNumberOfExpectedArguments());
        if (messages.hasAnyErrors()) {
            return messages;
        }
        Optional<Predicate<Owners>> wanted = wanted(arguments);
        if (wanted.isEmpty()) {
            refuse(arguments, messages);
        }
        seen(searcher, arguments.get(0), messages).ifPresent(project -> {
            warnOfLedger(project, messages);
            wanted.filter(some -> hops.seen(searcher, project.getId(), some).size() > OpenTasks.MOST)
                    .ifPresent(some -> warn(messages, "sluice.jql.more", OpenTasks.MOST));
        });
        return messages;
    }

    private void warnOfLedger(Project project, MessageSet messages) {
        LedgerState.Phase phase = hops.phase(project.getId());
        if (phase == LedgerState.Phase.OFF) {
            warn(messages, "sluice.jql.not-measured", project.getKey());
        } else if (phase == LedgerState.Phase.FILLING) {
            warn(messages, "sluice.jql.filling", project.getKey());
        }
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        // A search that was not validated comes with any number of arguments.
        List<String> arguments = operand.getArgs();
        Optional<Predicate<Owners>> wanted =
                arguments.size() == getMinimumNumberOfExpectedArguments() ? wanted(arguments) : Optional.empty();
        List<Long> found = wanted.flatMap(some ->
                        tasks.project(context, arguments.get(0)).map(project -> ids(context, project.getId(), some)))
                .orElse(List.of());
        return literals(operand, found.stream().limit(OpenTasks.MOST));
    }

    private List<Long> ids(QueryCreationContext context, long projectId, Predicate<Owners> wanted) {
        return context.isSecurityOverriden()
                ? hops.all(projectId, wanted)
                : hops.seen(context.getApplicationUser(), projectId, wanted);
    }
}
