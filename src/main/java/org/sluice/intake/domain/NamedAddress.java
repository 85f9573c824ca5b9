package org.sluice.intake.domain;

import java.util.stream.Stream;

/**
 * A name with an address behind it, {@code Service desk <desk@example.org>}: taken apart from its end, so that no text, however long, takes
 * longer than to read it.
 *
 * @param name without the address; the whole text where there is none, or nothing else
 * @param address a mail address or a link, empty where there is none
 */
record NamedAddress(String name, String address) {

    private static final String CLOSING = ">)";
    private static final String OPENING = "<(,";

    /** What a text holds. */
    static NamedAddress of(String text) {
        int end = text.length();
        while (end > 0 && isOne(CLOSING, text.charAt(end - 1))) {
            end--;
        }
        int word = end;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        int start = word + start(text.substring(word, end));
        String address = text.substring(start, end);
        if (!Whose.isAddress(address)) {
            return new NamedAddress(text, "");
        }
        int name = start;
        while (name > 0 && isOne(OPENING, text.charAt(name - 1))) {
            name--;
        }
        return new NamedAddress(name == 0 ? text : text.substring(0, name), address);
    }

    /** Where in a word an address begins: a link may hold the signs that stand before a mail address. */
    private static int start(String word) {
        return Stream.of("https://", "http://")
                .map(word::indexOf)
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .orElseGet(() -> OPENING.chars().map(word::lastIndexOf).max().orElse(-1) + 1);
    }

    private static boolean isOne(String signs, char sign) {
        return Character.isWhitespace(sign) || signs.indexOf(sign) >= 0;
    }
}
