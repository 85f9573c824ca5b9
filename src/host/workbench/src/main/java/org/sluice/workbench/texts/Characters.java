package org.sluice.workbench.texts;

import java.util.OptionalInt;

/**
 * Which characters a text of the host can hold: those that XML 1.0 knows. Others, such as U+0000, could not be written
 * to an export, and PostgreSQL keeps no U+0000 at all.
 */
public final class Characters {
    private Characters() {}

    /** Where the first character stands that no text can hold. */
    public static OptionalInt firstUnfit(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (!fits(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public static boolean fit(String text) {
        return firstUnfit(text).isEmpty();
    }

    /** The text without them. */
    public static String withoutUnfit(String text) {
        return fit(text)
                ? text
                : text.codePoints()
                        .filter(Characters::fits)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** No more than so many characters from its beginning, and none of them halved. */
    public static String first(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, halved ? most - 1 : most);
    }

    private static boolean fits(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character <= 0xFFFD)
                || Character.isSupplementaryCodePoint(character);
    }
}
