package org.sluice.workbench.search;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.sluice.workbench.search.grammar.JqlGrammarLexer;
import org.sluice.workbench.search.grammar.JqlGrammarParser;

/** Reads JQL. */
public final class JqlParser {
    /** The query in the text; a {@link JqlException} names line and character of what it cannot read. */
    public JqlQuery parse(String jql) {
        JqlErrors errors = new JqlErrors();
        JqlGrammarLexer lexer = new JqlGrammarLexer(CharStreams.fromString(jql));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        JqlGrammarParser parser = new JqlGrammarParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        JqlGrammarParser.QueryContext tree = parser.query();
        errors.throwFirst();
        return new QueryBuilder().build(tree);
    }
}
