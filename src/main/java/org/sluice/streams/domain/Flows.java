package org.sluice.streams.domain;

import java.util.Optional;

/** Where the two-stream workflow of the site is remembered. */
public interface Flows {

    /** As it was set up, none before that and after it was taken away. */
    Optional<Flow> site();
}
