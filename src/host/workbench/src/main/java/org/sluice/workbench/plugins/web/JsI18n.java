package org.sluice.workbench.plugins.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.workbench.plugins.i18n.Translations;

/**
 * The {@code jsI18n} transformer: replaces {@code AJS.I18n.getText("key")} by the text in the reader's language when the
 * file is served. Only literal keys are seen; a computed key stays a call that finds nothing, as in Jira.
 */
final class JsI18n {
    private static final Pattern CALL =
            Pattern.compile("\\b(?:AJS|WRM|formatter)\\.I18n\\.getText\\(\\s*([\"'])([\\w.\\-]+)\\1\\s*([,)])");
    private final Translations translations;

    JsI18n(Translations translations) {
        this.translations = translations;
    }

    String transform(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(
                        ")".equals(call.group(3))
                                ? literal(translations.text(locale, call.group(2)))
                                : format(call, locale)));
    }

    /** The literal keys that a script asks for. */
    static Set<String> keys(String script) {
        Set<String> keys = new TreeSet<>();
        Matcher calls = CALL.matcher(script);
        while (calls.find()) {
            keys.add(calls.group(2));
        }
        return keys;
    }

    private String format(MatchResult call, Locale locale) {
        String key = call.group(2);
        return "AJS.format(" + literal(translations.raw(locale, key).orElse(key)) + ",";
    }

    private static String literal(String text) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"' + escaped.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + '"';
    }
}
