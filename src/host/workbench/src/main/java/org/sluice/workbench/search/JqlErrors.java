package org.sluice.workbench.search;

import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.sluice.workbench.search.grammar.JqlGrammarLexer;
import org.sluice.workbench.search.grammar.JqlGrammarParser;

/** Words what the grammar refuses as Jira does, and keeps the first of it. */
final class JqlErrors extends BaseErrorListener {
    private static final String OPERATORS =
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private String first = "";

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object offending,
            int line,
            int column,
            String message,
            RecognitionException cause) {
        if (first.isEmpty()) {
            String sentence = offending instanceof Token token && recognizer instanceof Parser parser
                    ? sentence(token, parser.getContext())
                    : message;
            first = "Error in the JQL Query: " + sentence + " (line " + line + ", character " + (column + 1) + ")";
        }
    }

    void throwFirst() {
        if (!first.isEmpty()) {
            throw new JqlException(List.of(first));
        }
    }

    private static String sentence(Token token, ParserRuleContext where) {
        String text = token.getText();
        return switch (token.getType()) {
            case JqlGrammarLexer.RESERVED, JqlGrammarLexer.BRACKET_OPEN, JqlGrammarLexer.BRACKET_CLOSE ->
                "The character '" + text + "' is a reserved JQL character. You must enclose it in a string or use the"
                        + " escape '" + escape(text) + "' instead.";
            case JqlGrammarLexer.UNFINISHED -> "The quoted string '" + text.substring(1) + "' has not been completed.";
            case Token.EOF -> expecting(where, token) + " before the end of the query." + operators(where);
            default ->
                isReserved(token) && !isBetween(where)
                        ? "'" + text
                                + "' is a reserved JQL word. You must surround it in quotation marks to use it in a"
                                + " query."
                        : expecting(where, token) + " but got '" + text + "'." + operators(where);
        };
    }

    private static String expecting(ParserRuleContext where, Token token) {
        if (isOperator(where)) {
            return "Expecting operator";
        }
        if (isOperand(where)) {
            return "Expecting either a value, list or function";
        }
        return isBetween(where) && token.getTokenIndex() > 0
                ? "Expecting either 'OR' or 'AND'"
                : "Expecting a field name";
    }

    private static String operators(ParserRuleContext where) {
        return isOperator(where) ? " " + OPERATORS : "";
    }

    private static boolean isOperator(ParserRuleContext where) {
        return where instanceof JqlGrammarParser.OperatorContext
                || (where instanceof JqlGrammarParser.TestContext && !isOperand(where) && !isBetween(where))
                || where instanceof JqlGrammarParser.TerminalContext;
    }

    private static boolean isOperand(ParserRuleContext where) {
        return where instanceof JqlGrammarParser.OperandContext
                || where instanceof JqlGrammarParser.ArgumentContext
                || where instanceof JqlGrammarParser.WasContext;
    }

    /** Whether a whole condition came before, so that only another or the end may follow. */
    private static boolean isBetween(ParserRuleContext where) {
        return where instanceof JqlGrammarParser.QueryContext
                || where instanceof JqlGrammarParser.DisjunctionContext
                || where instanceof JqlGrammarParser.ConjunctionContext
                || where instanceof JqlGrammarParser.ChangedContext
                || where instanceof JqlGrammarParser.OrderingContext;
    }

    private static boolean isReserved(Token token) {
        return token.getType() <= JqlGrammarLexer.NOT
                && Character.isLetter(token.getText().charAt(0));
    }

    private static String escape(String text) {
        return "\\" + "u" + String.format("%04x", (int) text.charAt(0));
    }
}
