package org.sluice.streams.domain;

import java.util.List;
import java.util.Optional;

/**
 * What set-up does about one part.
 *
 * @param name of the thing as it is there, or as it is to be called
 * @param thing the one that is there, by id
 * @param fresh what a new one would be called
 * @param choices what else could play the part, for the kinds of {@link PartChoice#KINDS}
 */
public record SetUpStep(
        FlowPart part, How how, String name, Optional<String> thing, String fresh, List<SiteThing> choices) {

    /** What happens. */
    public enum How {
        /** Nothing: it has been set up. */
        THERE,
        /** A thing of the site is used. */
        REUSE,
        /** It is made; with a thing when an earlier attempt had begun. */
        MAKE,
        /** It cannot be made: the name belongs to something else. */
        TAKEN
    }
}
