package org.sluice.streams.domain;

import java.util.Map;
import java.util.Optional;

/** Where the two-stream workflow of the site is remembered. */
public interface Flows {

    /** As it was set up, none before that and after it was taken away. */
    Optional<Flow> site();

    /** Grows with each change that this node makes of what is remembered, so that whoever keeps an answer knows when to ask again. */
    default long changes() {
        return 0;
    }

    /**
     * The fields that play parts, by id. A field that undo had to leave goes on playing its part, for rules in somebody's own workflow ask
     * for it.
     */
    default Map<FlowField, String> fields() {
        return site().map(Flow::fields).orElse(Map.of());
    }
}
