package org.sluice.workbench.search;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.sluice.workbench.search.grammar.JqlGrammarLexer;
import org.sluice.workbench.search.grammar.JqlGrammarParser;
import org.sluice.workbench.texts.Sentence;

/** Words what the grammar refuses as Jira does, and keeps the first of it. */
final class JqlErrors extends BaseErrorListener {
    private Sentence first;

    /** What is wrong at a place of the text that the grammar does not get to see. */
    static JqlException at(String key, String jql, int place) {
        long line = jql.substring(0, place).lines().count();
        int column = place - jql.lastIndexOf('\n', place - 1);
        return new JqlException(Sentence.of("jql.error", Sentence.of(key), Math.max(1, line), column));
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object offending,
            int line,
            int column,
            String message,
            RecognitionException cause) {
        if (first == null) {
            Object sentence = offending instanceof Token token && recognizer instanceof Parser parser
                    ? sentence(token, parser.getContext())
                    : message;
            first = Sentence.of("jql.error", sentence, line, column + 1);
        }
    }

    void throwFirst() {
        if (first != null) {
            throw new JqlException(first);
        }
    }

    private static Sentence sentence(Token token, ParserRuleContext where) {
        String text = token.getText();
        return switch (token.getType()) {
            case JqlGrammarLexer.RESERVED, JqlGrammarLexer.BRACKET_OPEN, JqlGrammarLexer.BRACKET_CLOSE ->
                Sentence.of("jql.reserved.character", text, escape(text));
            case JqlGrammarLexer.UNFINISHED -> Sentence.of("jql.unfinished", text.substring(1));
            case Token.EOF -> Sentence.of("jql.ended." + expected(where, token));
            default ->
                isReserved(token) && !isBetween(where)
                        ? Sentence.of("jql.reserved.word", text)
                        : Sentence.of("jql.expected." + expected(where, token), text);
        };
    }

    /** What should stand there: the last part of a text's key. */
    private static String expected(ParserRuleContext where, Token token) {
        if (isOperator(where)) {
            return "operator";
        }
        if (isOperand(where)) {
            return "value";
        }
        return isBetween(where) && token.getTokenIndex() > 0 ? "join" : "field";
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
