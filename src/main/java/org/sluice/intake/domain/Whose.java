package org.sluice.intake.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whose something is.
 *
 * @param kind what sort of receiver
 * @param project the receiving project, by id; 0 for the others
 * @param name what a department is called; empty for the others
 * @param address where a department is reached, a mail address or a link; may be empty
 */
public record Whose(Kind kind, long project, String name, String address) {

    /** Without the signs that lead from an address to a header, a second address or an argument. */
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$*+/=^_{|}~-]+@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}\\p{N}-]*[\\p{L}\\p{N}]");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    /** Sorts of receivers. */
    public enum Kind {
        /** The team of the project itself. */
        US,
        /** The team of another project of Jira. */
        PROJECT,
        /** Somebody who is not in Jira. */
        DEPARTMENT
    }

    /** Ours. */
    public static Whose us() {
        return new Whose(Kind.US, 0, "", "");
    }

    /** Another project's. */
    public static Whose project(long id) {
        return new Whose(Kind.PROJECT, id, "", "");
    }

    /** A department's. */
    public static Whose department(String name, String address) {
        return new Whose(Kind.DEPARTMENT, 0, OneLine.of(name), OneLine.of(address));
    }

    /** Whether the address can be followed: mail, or a link that opens a page and runs nothing. */
    public boolean isReachable() {
        return isMail(address) || LINK.matcher(address).matches();
    }

    /** Whether a text is a mail address. */
    public static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    /** Whether a text is a mail address or begins as a link does. */
    static boolean isAddress(String text) {
        return isMail(text) || text.toLowerCase(Locale.ROOT).matches("https?://\\S+");
    }
}
