package org.sluice.streams.jira;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.time.Clock;
import java.util.Map;
import org.sluice.streams.domain.Finding;
import org.sluice.work.Stream;

/**
 * The post-function <em>Offer to whoever is on urgent today</em>: an urgent task is offered from now on, and assigned to nobody. It is side
 * work, which holds no transition back.
 */
public final class OfferFunction implements FunctionProvider {

    private final Guard guard;
    private final TaskStreams streams;
    private final OfferRows offered;
    private final Clock clock;

    /** Writes offers. */
    public OfferFunction(Guard guard, TaskStreams streams, OfferRows offered, Clock clock) {
        this.guard = guard;
        this.streams = streams;
        this.offered = offered;
        this.clock = clock;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        guard.aside(
                new RuleCall("offer-urgent-function", transientVars, args),
                Finding.of("sluice.rule.offer.view"),
                issue -> {
                    if (streams.of(issue).filter(Stream.URGENT::equals).isPresent()) {
                        offered.offer(issue.getId(), issue.getProjectId(), clock.instant());
                    }
                });
    }
}
