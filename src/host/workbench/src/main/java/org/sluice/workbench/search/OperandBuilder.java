package org.sluice.workbench.search;

import java.util.List;
import org.sluice.workbench.search.grammar.JqlGrammarBaseVisitor;
import org.sluice.workbench.search.grammar.JqlGrammarParser;

/** Builds the right-hand side of a comparison. */
final class OperandBuilder extends JqlGrammarBaseVisitor<Operand> {
    @Override
    public Operand visitEmpty(JqlGrammarParser.EmptyContext tree) {
        return new Operand.Empty();
    }

    @Override
    public Operand visitFunction(JqlGrammarParser.FunctionContext tree) {
        List<String> arguments =
                tree.argument().stream().map(OperandBuilder::text).toList();
        return new Operand.Function(tree.WORD().getText(), arguments);
    }

    @Override
    public Operand visitValue(JqlGrammarParser.ValueContext tree) {
        return new Operand.Value(text(tree.argument()));
    }

    @Override
    public Operand visitList(JqlGrammarParser.ListContext tree) {
        return new Operand.Values(tree.operand().stream().map(this::visit).toList());
    }

    private static String text(JqlGrammarParser.ArgumentContext tree) {
        return tree.QUOTED() == null ? Words.unescape(tree.getText()) : Words.unquote(tree.getText());
    }
}
