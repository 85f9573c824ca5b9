package org.sluice.workbench.jira.search;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;

/** The right-hand sides of conditions, and their operators, as Jira's API has them. */
final class JiraOperands {
    private JiraOperands() {}

    static Operand of(org.sluice.workbench.search.Operand operand) {
        if (operand instanceof org.sluice.workbench.search.Operand.Values list) {
            return new MultiValueOperand(
                    list.items().stream().map(JiraOperands::of).toList());
        }
        if (operand instanceof org.sluice.workbench.search.Operand.Function call) {
            return function(call);
        }
        if (operand instanceof org.sluice.workbench.search.Operand.Value value) {
            return single(value.text());
        }
        return operand instanceof org.sluice.workbench.search.Operand.Literal literal
                ? single(literal.text())
                : EmptyOperand.EMPTY;
    }

    static FunctionOperand function(org.sluice.workbench.search.Operand.Function call) {
        return new FunctionOperand(call.name(), call.arguments());
    }

    static Operator operator(org.sluice.workbench.search.Operator operator) {
        return switch (operator) {
            case LESS -> Operator.LESS_THAN;
            case LESS_OR_EQUAL -> Operator.LESS_THAN_EQUALS;
            case GREATER -> Operator.GREATER_THAN;
            case GREATER_OR_EQUAL -> Operator.GREATER_THAN_EQUALS;
            default -> Operator.valueOf(operator.name());
        };
    }

    /** A whole number is one, as in Jira's parser. */
    private static SingleValueOperand single(String text) {
        return text.matches("-?[0-9]{1,18}")
                ? new SingleValueOperand(Long.valueOf(text))
                : new SingleValueOperand(text);
    }
}
