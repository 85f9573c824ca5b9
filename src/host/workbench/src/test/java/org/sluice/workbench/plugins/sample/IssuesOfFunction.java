package org.sluice.workbench.plugins.sample;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.LongStream;

/** A test plugin's function: the issues of a project from one number to another, at most ten. */
public final class IssuesOfFunction extends AbstractJqlFunction {
    private static final int MOST = 10;

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != 3) {
            messages.addErrorMessage(getFunctionName() + " takes a project and two numbers.");
            return messages;
        }
        if (!operand.getArgs().get(0).equals("SUP")) {
            messages.addErrorMessage("No project for " + terminalClause.getName() + " "
                    + terminalClause.getOperator().getDisplayString() + " "
                    + terminalClause.getOperand().getDisplayString());
        }
        if (last(operand) < first(operand)) {
            messages.addWarningMessage("Nothing lies between " + first(operand) + " and " + last(operand) + ".");
        }
        if (last(operand) - first(operand) >= MOST) {
            messages.addErrorMessage("No more than " + MOST + " issues.");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return LongStream.rangeClosed(first(operand), last(operand))
                .mapToObj(number -> new QueryLiteral(operand, operand.getArgs().get(0) + "-" + number))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 3;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private static long first(FunctionOperand operand) {
        return Long.parseLong(operand.getArgs().get(1));
    }

    private static long last(FunctionOperand operand) {
        return Long.parseLong(operand.getArgs().get(2));
    }
}
