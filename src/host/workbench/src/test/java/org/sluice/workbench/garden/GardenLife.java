package org.sluice.workbench.garden;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.lang.ref.WeakReference;

/** Listens and works from the plugin's start to its stop, and leaves nothing behind. */
public final class GardenLife implements LifecycleAware, JobRunner {
    private static final JobRunnerKey KEY = JobRunnerKey.of("garden");
    private final Journal journal;
    private final EventPublisher events;
    private final SchedulerService scheduler;

    public GardenLife(Journal journal, EventPublisher events, SchedulerService scheduler) {
        this.journal = journal;
        this.events = events;
        this.scheduler = scheduler;
    }

    @Override
    public void onStart() {
        // For the test that waits for the end of these classes.
        System.getProperties().put("garden", new WeakReference<>(getClass().getClassLoader()));
        journal.write("start");
        events.register(this);
        scheduler.registerJobRunner(KEY, this);
        try {
            scheduler.scheduleJob(
                    JobId.of("garden"),
                    JobConfig.forJobRunnerKey(KEY)
                            .withRunMode(RunMode.RUN_LOCALLY)
                            .withSchedule(Schedule.forInterval(0, null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("The garden cannot be watered", e);
        }
    }

    @Override
    public void onStop() {
        events.unregister(this);
        scheduler.unregisterJobRunner(KEY);
        journal.write("stop");
    }

    @EventListener
    public void on(IssueEvent event) {
        journal.write(
                "event " + event.getEventTypeId() + " of " + event.getIssue().getKey());
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        journal.write("job");
        return JobRunnerResponse.success();
    }
}
