package org.sluice.intake.domain;

import java.util.List;
import java.util.regex.Pattern;

/** Text as one line: single blanks, no line break, and no sign that nobody sees. */
final class OneLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private OneLine() {}

    /** The line. */
    static String of(String text) {
        return UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Several, without those that are empty or said before; the sign that a table has between them is taken out. */
    static List<String> listed(List<String> texts) {
        return texts.stream()
                .map(text -> of(text.replace('|', '/')))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
