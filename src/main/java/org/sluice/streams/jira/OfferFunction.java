package org.sluice.streams.jira;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executor;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/**
 * The post-function <em>Offer to whoever is on urgent today</em>: an urgent task is offered from now on, and assigned to nobody. It is side
 * work, which holds no transition back, and is written a moment later. A task that is being created is offered from when it is urgent.
 */
public final class OfferFunction implements FunctionProvider {

    private final Guard guard;
    private final TaskStreams streams;
    private final LateOffers offered;
    private final Executor clerk;
    private final Clock clock;

    /**
     * Writes offers.
     *
     * @param clerk does what nobody has to wait for
     */
    public OfferFunction(Guard guard, TaskStreams streams, LateOffers offered, Executor clerk, Clock clock) {
        this.guard = guard;
        this.streams = streams;
        this.offered = offered;
        this.clerk = clerk;
        this.clock = clock;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("offer-urgent-function", transientVars, args);
        guard.aside(call, Finding.of("sluice.rule.offer.view"), issue -> {
            if (issue.getId() != null
                    && streams.of(call, issue).filter(Stream.URGENT::equals).isPresent()) {
                offer(call, issue.getId(), issue.getProjectId());
            }
        });
    }

    private void offer(RuleCall call, long taskId, long projectId) {
        Instant now = clock.instant();
        clerk.execute(() -> guard.attempt(call, () -> offered.offer(taskId, projectId, now)));
    }
}
