package org.sluice.intake.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Text as one line: single blanks, no line break, and no sign that nobody sees. */
final class OneLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private OneLine() {}

    /** The line. */
    static String of(String text) {
        return UNSEEN.matcher(BLANKS.matcher(composed(text)).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Letters with their marks as one sign each: what comes from another machine may have an å as an a and a ring. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
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
