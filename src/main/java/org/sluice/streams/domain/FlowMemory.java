package org.sluice.streams.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the parts of the workflow. Jira's things and the plugin's tables share no transaction, so each is noted before it is
 * made: whoever comes next finds what the end of the server left between the two.
 */
public interface FlowMemory {

    /** All that is remembered. */
    List<Remembered> parts();

    /** The language that things have been named in from the first on, none before any was to be made. */
    Optional<String> language();

    /** A part is about to be made under a name in that language, which nothing has. */
    void intend(FlowPart part, String name, String language, String by, Instant at);

    /** This thing plays the part, as the deed says: made by Sluice, or there before. The deed is written down with it. */
    void complete(FlowPart part, String id, FlowDeed deed);

    /** Nothing plays the part any more. The deed is written down with it. */
    void forget(FlowPart part, FlowDeed deed);

    /** Writes down what was done. */
    void write(FlowDeed deed);

    /** What was done, the latest first. */
    List<FlowDeed> deeds();
}
