package org.sluice.streams.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Words;

/** What functions of JQL that stand for open tasks have in common: they say in the searcher's language what is wrong with a call. */
abstract class OpenTasksFunction extends AbstractJqlFunction {

    private final OpenTasks tasks;
    private final TeamFlows flows;
    private final Words words;

    OpenTasksFunction(OpenTasks tasks, TeamFlows flows, Words words) {
        this.tasks = tasks;
        this.flows = flows;
        this.words = words;
    }

    /** The project of a key; none where the searcher may not see it or there is none, which are refused alike. */
    final Optional<Project> checked(@Nullable ApplicationUser searcher, String key, MessageSet messages) {
        Optional<Project> project = seen(searcher, key, messages);
        if (project.isPresent()
                && project.filter(one -> flows.apply(one.getId())).isEmpty()) {
            warn(messages, "sluice.jql.no-streams", key);
        }
        return project;
    }

    /** The same, whether the project has two streams or not. */
    final Optional<Project> seen(@Nullable ApplicationUser searcher, String key, MessageSet messages) {
        Optional<Project> project = project(searcher, key);
        if (project.isEmpty()) {
            refuse(messages, "sluice.jql.no-project", key);
        }
        return project;
    }

    /** The call cannot be meant: the text names what was written. */
    final void refuse(MessageSet messages, String text, Serializable written) {
        messages.addErrorMessage(words.say(text, getFunctionName(), written));
    }

    /** The call can be meant and finds less than somebody may expect. */
    final void warn(MessageSet messages, String text, Serializable about) {
        messages.addWarningMessage(words.say(text, getFunctionName(), about));
    }

    final Optional<Project> project(@Nullable ApplicationUser searcher, String key) {
        return tasks.project(searcher, key);
    }

    /** The call stands for fewer tasks than there are. */
    final void most(MessageSet messages, long there, long most) {
        messages.addWarningMessage(words.say("sluice.jql.most", getFunctionName(), there, most));
    }

    static List<QueryLiteral> literals(FunctionOperand operand, Stream<Long> ids) {
        return ids.map(id -> new QueryLiteral(operand, id)).toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
