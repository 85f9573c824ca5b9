package org.sluice.streams.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.OneAtATime;
import org.sluice.streams.domain.TeamList;

/** Brings the fields in step with the lists of teams each night, once per cluster: Jira tells nobody of a change of options. */
public final class TeamListsJob implements JobRunner, LifecycleAware {

    /** After the limits were counted. */
    static final String WHEN = "0 0 3 * * ?";

    private static final Logger log = LoggerFactory.getLogger(TeamListsJob.class);

    private static final String NAME = "org.sluice.jira.lists.nightly";

    private final JiraTeamLists lists;
    private final OneAtATime turns;
    private final BackgroundJob background;

    /** Runs by the host's scheduler. */
    public TeamListsJob(JiraTeamLists lists, OneAtATime turns, BackgroundJob background) {
        this.lists = lists;
        this.turns = turns;
        this.background = background;
    }

    @Override
    public void onStart() {
        background.register(NAME, this);
        background.runEach(WHEN, NAME);
    }

    @Override
    public void onStop() {
        background.unregister(NAME);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        for (TeamList list : TeamList.values()) {
            try {
                turns.changeSite(list.name(), () -> {
                    lists.keepInStep(list);
                    return list;
                });
            } catch (RuntimeException e) {
                log.error("The options of the teams' {} could not be brought in step", list, e);
            }
        }
        return JobRunnerResponse.success();
    }
}
