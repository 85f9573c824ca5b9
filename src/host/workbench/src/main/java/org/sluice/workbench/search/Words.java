package org.sluice.workbench.search;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.sluice.workbench.search.grammar.JqlGrammarLexer;
import org.sluice.workbench.texts.Characters;
import org.sluice.workbench.texts.Sentence;

/** Quoting, so that what is written parses to what was read. */
final class Words {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+[a-z]?|[A-Za-z][A-Za-z0-9_-]*");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    private Words() {}

    /** What stands between the quotes, with escapes undone. */
    static String unquote(String quoted) {
        return unescape(quoted.substring(1, quoted.length() - 1));
    }

    /** The text of a word, with escapes undone: a character by its number, or the one behind the backslash. */
    static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escaped(found)));
    }

    private static String escaped(MatchResult found) {
        if (found.group(1) != null) {
            String character = Character.toString(Integer.parseInt(found.group(1), 16));
            if (!Characters.fit(character) && !Character.isSurrogate(character.charAt(0))) {
                throw new JqlException(Sentence.of("jql.bad.escape", found.group()));
            }
            return character;
        }
        return switch (found.group(2)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "u" -> throw new JqlException(Sentence.of("jql.bad.escape", "\\u"));
            default -> found.group(2);
        };
    }

    /** Whether the text is a word of JQL, or one that Jira keeps for itself. */
    private static boolean isReserved(String text) {
        JqlGrammarLexer lexer = new JqlGrammarLexer(CharStreams.fromString(text));
        return lexer.nextToken().getType() != JqlGrammarLexer.WORD;
    }

    static String quote(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !isReserved(text);
        return plain
                ? text
                : '"'
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r")
                        + '"';
    }
}
