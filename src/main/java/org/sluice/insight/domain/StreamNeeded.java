package org.sluice.insight.domain;

import java.util.Set;
import org.sluice.streams.domain.Flows;

/** Whether the two-stream workflow still needs the field of the stream: its conditions and its screen ask for that very field. */
public final class StreamNeeded {

    private final Streams streams;
    private final Flows flows;

    /** Asks what is set up. */
    public StreamNeeded(Streams streams, Flows flows) {
        this.streams = streams;
        this.flows = flows;
    }

    /** Whether the field could go with this project, as the last one that has it, while the workflow is there. */
    public boolean inTheEnd(long projectId) {
        Set<Long> having = streams.projects();
        return flows.site().isPresent() && having.contains(projectId) && having.size() == 1;
    }
}
