package org.sluice.intake.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line and where it stands.
 *
 * @param number from 1
 */
public record NumberedLine(int number, ScopeLine line) {

    /** Lines in their order. */
    public static List<NumberedLine> all(List<ScopeLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new NumberedLine(i + 1, lines.get(i)))
                .toList();
    }

    /** A finding about it. */
    ScopeFinding finding(ScopeFinding.Reason reason, String detail) {
        return ScopeFinding.of(number, line.what(), reason, detail);
    }

    /** A finding about a part of it. */
    ScopeFinding finding(ScopeFinding.Reason reason, LinePart part) {
        return ScopeFinding.of(number, line.what(), reason, part);
    }
}
