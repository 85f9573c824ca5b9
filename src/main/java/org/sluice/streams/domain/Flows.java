package org.sluice.streams.domain;

import java.util.Map;
import java.util.Optional;

/** Where the two-stream workflow of the site is remembered. */
public interface Flows {

    /** As it was set up, none before that and after it was taken away. */
    Optional<Flow> site();

    /**
     * The fields that play parts, by id. A field that undo had to leave goes on playing its part, for rules in somebody's own workflow ask
     * for it.
     */
    default Map<FlowField, String> fields() {
        return site().map(Flow::fields).orElse(Map.of());
    }
}
