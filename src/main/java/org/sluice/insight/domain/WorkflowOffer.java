package org.sluice.insight.domain;

import java.time.Clock;
import java.time.Duration;
import org.sluice.streams.domain.Flows;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/**
 * When the two-stream workflow is offered: some days after the first project was switched on, so that a team looks at how its work flows
 * before it changes that. The field of the stream was made then; one that was there before says nothing of when that was.
 */
public final class WorkflowOffer {

    /** For how long a team only looks. */
    static final Duration LOOKING = Duration.ofDays(3);

    private final StreamFields fields;
    private final Flows flows;
    private final Clock clock;

    /** Asks what is set up. */
    public WorkflowOffer(StreamFields fields, Flows flows, Clock clock) {
        this.fields = fields;
        this.flows = flows;
        this.clock = clock;
    }

    /** Whether it is offered now: not once it is set up. */
    public boolean stands() {
        return flows.site().isEmpty() && fields.site().filter(this::lookedAt).isPresent();
    }

    private boolean lookedAt(StreamField field) {
        return field.made()
                .filter(made -> made.plus(LOOKING).isAfter(clock.instant()))
                .isEmpty();
    }
}
