package org.sluice.workbench.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.search.grammar.JqlGrammarBaseVisitor;
import org.sluice.workbench.search.grammar.JqlGrammarParser;

/** Builds a query from what the grammar has read. */
final class QueryBuilder extends JqlGrammarBaseVisitor<Clause> {
    /** Fields that come highest or newest first when nothing is said. */
    private static final Set<String> DOWNWARD = Set.of(
            "key",
            "issuekey",
            "id",
            "issue",
            "created",
            "createddate",
            "updated",
            "updateddate",
            "resolved",
            "resolutiondate",
            "priority");

    JqlQuery build(JqlGrammarParser.QueryContext tree) {
        Optional<Clause> where = Optional.ofNullable(tree.disjunction()).map(this::visit);
        List<Sort> order = tree.ordering() == null
                ? List.of()
                : tree.ordering().sort().stream().map(QueryBuilder::sort).toList();
        return new JqlQuery(where, order);
    }

    @Override
    public Clause visitDisjunction(JqlGrammarParser.DisjunctionContext tree) {
        List<Clause> parts = tree.conjunction().stream().map(this::visit).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    @Override
    public Clause visitConjunction(JqlGrammarParser.ConjunctionContext tree) {
        List<Clause> parts = tree.negation().stream().map(this::visit).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    @Override
    public Clause visitOpposite(JqlGrammarParser.OppositeContext tree) {
        return new Clause.Not(visit(tree.negation()));
    }

    @Override
    public Clause visitGroup(JqlGrammarParser.GroupContext tree) {
        return visit(tree.disjunction());
    }

    @Override
    public Clause visitTerminal(JqlGrammarParser.TerminalContext tree) {
        return tree.test().accept(new TestBuilder(field(tree.field())));
    }

    private static Sort sort(JqlGrammarParser.SortContext tree) {
        String field = field(tree.field());
        boolean descending = tree.direction == null
                ? DOWNWARD.contains(field.toLowerCase(Locale.ROOT))
                : tree.direction.getType() == JqlGrammarParser.DESC;
        return new Sort(field, descending);
    }

    private static String field(JqlGrammarParser.FieldContext tree) {
        return tree.QUOTED() == null ? Words.unescape(tree.getText()) : Words.unquote(tree.getText());
    }
}
