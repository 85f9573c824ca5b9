package org.sluice.workbench.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.sluice.workbench.search.grammar.JqlGrammarLexer;
import org.sluice.workbench.texts.Sentence;

/** How deep a query is nested, counted before it is read: each parenthesis and each NOT costs a piece of the stack. */
final class JqlDepth {
    private static final int MOST = 200;

    /** For each open parenthesis, how many levels end with it: itself, and each NOT right before it. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int nots;
    private int depth;

    private JqlDepth() {}

    /** Refuses a query with more levels than people write, at the place where they become too many. */
    static void check(List<Token> query) {
        JqlDepth depth = new JqlDepth();
        query.forEach(depth::read);
    }

    private void read(Token token) {
        switch (token.getType()) {
            case JqlGrammarLexer.NOT -> {
                nots++;
                depth++;
            }
            case JqlGrammarLexer.OPEN -> {
                open.push(nots + 1);
                nots = 0;
                depth++;
            }
            case JqlGrammarLexer.CLOSE -> {
                end();
                depth -= open.isEmpty() ? 0 : open.pop();
            }
            default -> end();
        }
        if (depth > MOST) {
            throw new JqlException(Sentence.of(
                    "jql.error", Sentence.of("jql.deep", MOST), token.getLine(), token.getCharPositionInLine() + 1));
        }
    }

    /** A condition stands behind the NOTs, and they end with it. */
    private void end() {
        depth -= nots;
        nots = 0;
    }
}
