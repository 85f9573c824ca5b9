package org.sluice.streams.domain;

import java.util.Optional;

/**
 * What is remembered of a part.
 *
 * @param name what it was, or was to be, called
 * @param id the thing, none while it is only intended
 * @param made whether Sluice made it, or else found it
 */
public record Remembered(FlowPart part, String name, Optional<String> id, boolean made) {}
