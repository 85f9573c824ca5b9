package org.sluice.workbench.search;

import java.util.List;
import org.sluice.workbench.search.grammar.JqlGrammarBaseVisitor;
import org.sluice.workbench.search.grammar.JqlGrammarParser;

/** Builds what is asked of one field: a comparison, or a question about its past. */
final class TestBuilder extends JqlGrammarBaseVisitor<Clause> {
    private final OperandBuilder operands = new OperandBuilder();
    private final String field;

    TestBuilder(String field) {
        this.field = field;
    }

    @Override
    public Clause visitComparison(JqlGrammarParser.ComparisonContext tree) {
        return new Clause.Comparison(field, operator(tree.operator()), operands.visit(tree.operand()));
    }

    @Override
    public Clause visitWas(JqlGrammarParser.WasContext tree) {
        List<Predicate> predicates = tree.moment().stream().map(this::moment).toList();
        return new Clause.Was(field, tree.NOT() != null, tree.IN() != null, operands.visit(tree.operand()), predicates);
    }

    @Override
    public Clause visitChanged(JqlGrammarParser.ChangedContext tree) {
        List<Predicate> predicates =
                tree.predicate().stream().map(this::predicate).toList();
        return new Clause.Changed(field, tree.NOT() != null, predicates);
    }

    private Predicate moment(JqlGrammarParser.MomentContext tree) {
        return new Predicate(Predicate.Kind.of(tree.getStart().getText()), operands.visit(tree.operand()));
    }

    private Predicate predicate(JqlGrammarParser.PredicateContext tree) {
        return tree.moment() != null
                ? moment(tree.moment())
                : new Predicate(Predicate.Kind.of(tree.getStart().getText()), operands.visit(tree.operand()));
    }

    private static Operator operator(JqlGrammarParser.OperatorContext tree) {
        boolean not = tree.NOT() != null;
        if (tree.IN() != null) {
            return not ? Operator.NOT_IN : Operator.IN;
        }
        if (tree.IS() != null) {
            return not ? Operator.IS_NOT : Operator.IS;
        }
        return Operator.of(tree.getText()).orElseThrow();
    }
}
