package org.sluice.platform;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** A background job that runs each night, once per cluster. What one night could not do, the next one does. */
public abstract class NightlyJob implements JobRunner, LifecycleAware {

    private final String name;
    private final String when;
    private final BackgroundJob background;

    /** A job of that name, at the time of a cron expression by the server's clock. */
    protected NightlyJob(String name, String when, BackgroundJob background) {
        this.name = name;
        this.when = when;
        this.background = background;
    }

    /** What it does in a night. */
    protected abstract void night();

    @Override
    public final void onStart() {
        background.register(name, this);
        background.runEach(when, name);
    }

    @Override
    public final void onStop() {
        background.unregister(name);
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        night();
        return JobRunnerResponse.success();
    }
}
