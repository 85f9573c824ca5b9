package org.sluice.streams.jira;

import java.util.Optional;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.Flows;

/** A site where nobody has set up the two-stream workflow. */
public final class NoFlow implements Flows {

    @Override
    public Optional<Flow> site() {
        return Optional.empty();
    }
}
