package org.sluice.intake.jira;

import com.atlassian.beehive.ClusterLockService;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.QueueJob;

/** The background job that brings back to triage what a reporter has answered. */
public final class AnswerJob extends QueueJob {

    /** A job that is started through the host's scheduler. */
    public AnswerJob(AnswerWork work, ClusterLockService locks, BackgroundJob background) {
        super("org.sluice.jira.answers", work, locks, background);
    }
}
