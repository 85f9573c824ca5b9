package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sluice.streams.domain.Finding;

/**
 * The post-function <em>Pause my planned work</em>. It touches no other task: it writes down that the rest of the caller's planned work is
 * to be paused, and a job does so when the transition was made. It is side work, which holds no transition back.
 */
public final class PausePlannedFunction implements FunctionProvider {

    /** By then the transition was made, or never will be. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final Guard guard;
    private final MovedRows rows;
    private final PauseJob job;
    private final OwnDeeds deeds;
    private final Clock clock;

    /** Writes down what the job follows. */
    public PausePlannedFunction(Guard guard, MovedRows rows, PauseJob job, OwnDeeds deeds, Clock clock) {
        this.guard = guard;
        this.rows = rows;
        this.job = job;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Where Sluice itself starts a task it pauses the rest itself, and knows what is to be kept. */
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("pause-planned-function", transientVars, args);
        guard.aside(call, Finding.of("sluice.rule.pause-planned.view"), issue -> {
            if (deeds.now().isEmpty() && call.caller().isPresent()) {
                write(call, issue);
            }
        });
    }

    private void write(RuleCall call, Issue issue) {
        Instant now = clock.instant();
        rows.add(
                new Moved(0, issue.getId(), call.caller(), call.target(), now, Optional.empty(), true),
                now.plus(SETTLED));
        job.runLater(SETTLED);
    }
}
