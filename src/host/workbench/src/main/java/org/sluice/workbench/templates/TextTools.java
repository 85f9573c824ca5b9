package org.sluice.workbench.templates;

/** {@code $textutils} of Jira's templates. */
@OfEveryContext
public final class TextTools {
    /** The text as it is: every reference is escaped when it is inserted, and must not be escaped twice. */
    public String htmlEncode(String text) {
        return text == null ? "" : text;
    }
}
