package org.sluice.intake.domain;

import java.util.Optional;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.Flows;

/** The workflow in which tasks begin in triage. */
public final class TriageWorkflow {

    private final Flows flows;

    /** Asks what was set up. */
    public TriageWorkflow(Flows flows) {
        this.flows = flows;
    }

    /** Its name, none where none was set up. */
    public Optional<String> name() {
        return flows.site().map(Flow::workflow).filter(name -> !name.isEmpty());
    }
}
