package org.sluice.workbench.templates;

import java.util.Locale;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what a template inserts, as Jira's Velocity does for every plugin: text is text, unless the reference's name says
 * that it is HTML already ({@code $bodyHtml}, {@code $x.html}).
 */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || isHtml(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    /** The text with the five characters that matter in HTML and in attributes written as entities. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHtml(String reference) {
        String name = reference.replaceAll("[${}!]", "").replaceAll("\\(.*\\)$", "");
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.toLowerCase(Locale.ROOT).endsWith("html");
    }
}
