package org.sluice.work.rules.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import org.sluice.platform.BackgroundJob;

/** Writes what rules said on this node into the tables, so that nobody waits for them who makes a transition. */
public final class RuleLogJob implements LifecycleAware, JobRunner {

    private static final String NAME = "org.sluice.jira.rules.said";
    private static final Duration EACH = Duration.ofMinutes(1);

    private final AoRuleLog said;
    private final BackgroundJob background;

    /** Runs on each node for itself. */
    public RuleLogJob(AoRuleLog said, BackgroundJob background) {
        this.said = said;
        this.background = background;
    }

    @Override
    public void onStart() {
        background.register(NAME, this);
        background.runHereEach(EACH, NAME);
    }

    @Override
    public void onStop() {
        background.endHere(NAME);
        said.write();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        said.write();
        return JobRunnerResponse.success();
    }
}
