package org.sluice.insight.domain;

import java.util.Optional;
import org.sluice.work.Stream;

/** Which streams a figure is about. */
public enum StreamFilter {
    /** Whatever the stream, also none. */
    ALL,
    /** Urgent work. */
    URGENT,
    /** Planned work. */
    PLANNED,
    /** Work that is in no stream. */
    NONE;

    /** Whether work of that stream is meant. */
    public boolean accepts(Optional<Stream> stream) {
        return switch (this) {
            case ALL -> true;
            case URGENT -> stream.filter(Stream.URGENT::equals).isPresent();
            case PLANNED -> stream.filter(Stream.PLANNED::equals).isPresent();
            case NONE -> stream.isEmpty();
        };
    }
}
