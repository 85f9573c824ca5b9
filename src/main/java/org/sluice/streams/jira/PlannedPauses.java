package org.sluice.streams.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Start;

/**
 * Pauses what somebody has planned in progress, when a rule of a workflow has written that down. It looks at how things are now: what
 * a transition did not lead to in the end is not followed.
 */
public final class PlannedPauses {

    private static final Logger log = LoggerFactory.getLogger(PlannedPauses.class);

    private final FlowTasks tasks;
    private final Pausing pausing;
    private final UserManager users;

    /** Pauses as the person whose tasks they are. */
    public PlannedPauses(FlowTasks tasks, Pausing pausing, UserManager users) {
        this.tasks = tasks;
        this.pausing = pausing;
        this.users = users;
    }

    void follow(Moved moved) {
        moved.person().map(users::getUserByKey).ifPresent(person -> tasks.issue(moved.taskId())
                .filter(issue -> moved.statusId().equals(issue.getStatusId()))
                .map(tasks::of)
                .ifPresent(begun -> pause(person, begun)));
    }

    private void pause(ApplicationUser person, FlowTask begun) {
        tasks.inProgress(person, begun.projectId()).stream()
                .filter(other -> other.id() != begun.id() && !other.urgent())
                .sorted(FlowTask.AS_THEY_CAME)
                .forEach(other -> pausing.pause(
                                person,
                                new Start.Pause(other, Optional.empty()),
                                Optional.of(begun.id()).filter(id -> begun.urgent()))
                        .refused()
                        .ifPresent(reason ->
                                log.info("{} stays in progress beside {}: {}", other.key(), begun.key(), reason)));
    }
}
