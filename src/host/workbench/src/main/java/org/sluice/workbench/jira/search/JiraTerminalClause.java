package org.sluice.workbench.jira.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** A comparison, as Jira's API has it. */
record JiraTerminalClause(org.sluice.workbench.search.Clause.Comparison clause)
        implements TerminalClause, TrackedClause {
    @Override
    public String getName() {
        return clause.field();
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public Operand getOperand() {
        return JiraOperands.of(clause.operand());
    }

    @Override
    public Operator getOperator() {
        return JiraOperands.operator(clause.operator());
    }

    @Override
    public String toString() {
        return clause.toString();
    }
}
