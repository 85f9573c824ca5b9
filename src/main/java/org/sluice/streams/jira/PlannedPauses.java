package org.sluice.streams.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Start;
import org.sluice.work.rules.PausedRules;

/**
 * Pauses what somebody has planned in progress, when a rule of a workflow has asked for that. It looks at how things are now: what
 * a transition did not lead to in the end is not followed, and what the person began or took up since is left alone.
 */
public final class PlannedPauses {

    private static final Logger log = LoggerFactory.getLogger(PlannedPauses.class);

    private final FlowTasks tasks;
    private final Pausing pausing;
    private final LaterWork later;
    private final PausedRules rules;
    private final UserManager users;

    /** Pauses as the person whose tasks they are. */
    public PlannedPauses(FlowTasks tasks, Pausing pausing, LaterWork later, PausedRules rules, UserManager users) {
        this.tasks = tasks;
        this.pausing = pausing;
        this.later = later;
        this.rules = rules;
        this.users = users;
    }

    void follow(Moved moved) {
        moved.person().map(users::getUserByKey).ifPresent(person -> tasks.issue(moved.taskId())
                .filter(issue -> moved.statusId().equals(issue.getStatusId()))
                .map(tasks::of)
                .filter(begun -> !later.isTooLateFor(moved.at()) && !rules.in(begun.projectId()))
                .ifPresent(begun -> pause(moved, person, begun)));
    }

    private void pause(Moved moved, ApplicationUser person, FlowTask begun) {
        Set<Long> kept = moved.plan().map(StartPlan::keep).orElse(Set.of());
        tasks.inProgress(person, begun.projectId()).stream()
                .filter(other -> other.id() != begun.id() && !other.urgent() && !kept.contains(other.id()))
                .filter(other -> !later.begunSince(moved.at(), other))
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
