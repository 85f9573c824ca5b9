package org.sluice.streams.domain;

import java.util.Optional;

/**
 * What is remembered of a part.
 *
 * @param name what it was, or was to be, called
 * @param id the thing, none while it is only intended
 * @param made whether Sluice made it, or else found it
 */
public record Remembered(FlowPart part, String name, Optional<String> id, boolean made) {

    /**
     * Whether a thing is the one: by its id, or, where the server ended between making it and noting so, by the name and the description
     * that Sluice gives. Somebody else may have made a thing of the same name meanwhile.
     */
    boolean means(SiteThing thing, PartWords words) {
        return id.map(thing.id()::equals)
                .orElseGet(
                        () -> thing.name().equals(name) && thing.description().equals(words.description()));
    }
}
