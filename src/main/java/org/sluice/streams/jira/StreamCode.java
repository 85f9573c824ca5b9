package org.sluice.streams.jira;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.work.Stream;

/** A stream as rules carry it: {@code urgent}, {@code planned}, or {@code none} for a task that is in none yet. */
final class StreamCode {

    static final List<String> ALL = List.of("urgent", "planned", "none");

    private StreamCode() {}

    static String of(Optional<Stream> stream) {
        return stream.map(Stream::name).orElse("none").toLowerCase(Locale.ROOT);
    }
}
