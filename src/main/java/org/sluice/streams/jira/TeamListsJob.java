package org.sluice.streams.jira;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.NightlyJob;
import org.sluice.platform.OneAtATime;
import org.sluice.streams.domain.TeamList;

/** Brings the fields in step with the lists of teams each night, once per cluster: Jira tells nobody of a change of options. */
public final class TeamListsJob extends NightlyJob {

    /** After the limits were counted. */
    static final String WHEN = "0 0 3 * * ?";

    private static final Logger log = LoggerFactory.getLogger(TeamListsJob.class);

    private static final String NAME = "org.sluice.jira.lists.nightly";

    private final JiraTeamLists lists;
    private final OneAtATime turns;

    /** Runs by the host's scheduler. */
    public TeamListsJob(JiraTeamLists lists, OneAtATime turns, BackgroundJob background) {
        super(NAME, WHEN, background);
        this.lists = lists;
        this.turns = turns;
    }

    @Override
    protected void night() {
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
    }
}
