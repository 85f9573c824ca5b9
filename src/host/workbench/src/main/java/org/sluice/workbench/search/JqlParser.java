package org.sluice.workbench.search;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.sluice.workbench.search.grammar.JqlGrammarLexer;
import org.sluice.workbench.search.grammar.JqlGrammarParser;
import org.sluice.workbench.texts.Characters;

/** Reads JQL. */
public final class JqlParser {
    /** The query in the text; a {@link JqlException} names line and character of what it cannot read. */
    public JqlQuery parse(String jql) {
        Characters.firstUnfit(jql).ifPresent(place -> {
            throw JqlErrors.at("jql.unfit.character", jql, place);
        });
        JqlErrors errors = new JqlErrors();
        JqlGrammarLexer lexer = new JqlGrammarLexer(CharStreams.fromString(jql));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        JqlDepth.check(tokens.getTokens());
        JqlGrammarParser parser = new JqlGrammarParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        JqlGrammarParser.QueryContext tree = parser.query();
        errors.throwFirst();
        return new QueryBuilder().build(tree);
    }
}
