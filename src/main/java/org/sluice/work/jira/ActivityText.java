package org.sluice.work.jira;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.work.Span;
import org.sluice.work.Stretches;

/**
 * Stretches of time as one text: {@code 1760000000000-1760003600000 1760090000000-}, in milliseconds since 1970; the last has no end when it
 * goes on. A lone hyphen says that there are none, since Oracle knows no empty text.
 */
final class ActivityText {

    private static final String NONE = "-";

    private ActivityText() {}

    static String of(Stretches stretches) {
        List<String> parts = new ArrayList<>();
        stretches
                .ended()
                .forEach(span ->
                        parts.add(span.start().toEpochMilli() + "-" + span.end().toEpochMilli()));
        stretches.goingOn().ifPresent(since -> parts.add(since.toEpochMilli() + "-"));
        return parts.isEmpty() ? NONE : String.join(" ", parts);
    }

    static Stretches read(String text) {
        if (text.equals(NONE)) {
            return Stretches.NONE;
        }
        List<Span> ended = new ArrayList<>();
        Optional<Instant> goingOn = Optional.empty();
        for (String part : text.split(" ", -1)) {
            // not the first sign: an instant before 1970 begins with a hyphen of its own
            int hyphen = part.indexOf('-', 1);
            Instant start = instant(part.substring(0, hyphen));
            if (hyphen == part.length() - 1) {
                goingOn = Optional.of(start);
            } else {
                ended.add(new Span(start, instant(part.substring(hyphen + 1))));
            }
        }
        return Stretches.of(ended, goingOn);
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
