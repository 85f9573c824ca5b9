package org.sluice.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.search.FunctionCall;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.search.Operand;

/** A plugin's function of JQL. As in Jira, its values are asked for only when it found nothing wrong with the call. */
public record PluginFunction(JqlFunction function) implements org.sluice.workbench.search.JqlFunction {
    @Override
    public boolean isList() {
        return function.isList();
    }

    @Override
    public List<Operand> values(FunctionCall call) {
        ApplicationUser searcher = JiraUser.of(call.user().orElse(null));
        FunctionOperand operand = JiraOperands.function(call.function());
        TerminalClause clause = new JiraTerminalClause(call.comparison());
        MessageSet messages = function.validate(searcher, operand, clause);
        if (messages.hasAnyErrors()) {
            throw JqlException.said(messages.getErrorMessages());
        }
        call.warnings().addAll(messages.getWarningMessages());
        List<Operand> values = new ArrayList<>();
        for (QueryLiteral literal :
                function.getValues(new SearcherContext(searcher, call.seesAll()), operand, clause)) {
            values.add(literal.isEmpty() ? new Operand.Empty() : new Operand.Literal(literal.asString()));
        }
        return values;
    }
}
