package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.OfferedTask;
import org.sluice.streams.domain.Offers;
import org.sluice.streams.domain.Teams;
import org.sluice.work.StreamField;

/**
 * Urgent tasks that nobody has taken: in triage or ready to start, and with nobody. They are offered to whoever is on urgent, and after a
 * while to all of the team. The time runs from when their workflow offered them, else from when they became urgent, else from when
 * they were created.
 */
public final class OfferedTasks {

    private static final Set<FlowStatus> NOT_STARTED = Set.of(FlowStatus.IN_TRIAGE, FlowStatus.READY_TO_START);

    private final FlowTasks tasks;
    private final TeamFlows flows;
    private final OfferRows rows;
    private final ChangeHistoryManager log;
    private final CustomFieldManager fields;
    private final Offers offers;
    private final Teams teams;
    private final Clock clock;

    /** Asks Jira and the plugin's tables. */
    public OfferedTasks(
            FlowTasks tasks,
            TeamFlows flows,
            OfferRows rows,
            ChangeHistoryManager log,
            CustomFieldManager fields,
            Offers offers,
            Teams teams,
            Clock clock) {
        this.tasks = tasks;
        this.flows = flows;
        this.rows = rows;
        this.log = log;
        this.fields = fields;
        this.offers = offers;
        this.teams = teams;
        this.clock = clock;
    }

    /** What is offered to somebody in a project, the oldest first: nothing to who is not of its team, nor what they may not see. */
    List<OfferedTask> toMe(ApplicationUser user, long projectId) {
        Optional<StreamField> field = flows.stream(projectId);
        if (field.isEmpty() || !teams.holds(projectId, user.getKey())) {
            return List.of();
        }
        return tasks.unassigned(user, projectId, field.get(), NOT_STARTED).stream()
                .flatMap(issue -> of(issue).stream())
                .filter(offered -> offered.offer().isTo(user.getKey()))
                .sorted(Comparator.comparing(OfferedTask::since)
                        .thenComparing(OfferedTask::task, FlowTask.AS_THEY_CAME))
                .toList();
    }

    /** Whether a project has more urgent tasks that nobody has taken than are looked at. */
    boolean more(ApplicationUser user, long projectId) {
        return flows.stream(projectId)
                .filter(field -> teams.holds(projectId, user.getKey()))
                .filter(field -> tasks.moreUnassigned(user, projectId, field, NOT_STARTED))
                .isPresent();
    }

    /** How a task is offered now; none when it is not urgent, was taken or has begun. */
    Optional<OfferedTask> of(Issue issue) {
        FlowTask task = tasks.of(issue);
        if (!task.urgent() || task.person().isPresent() || !maybeOffered(task)) {
            return Optional.empty();
        }
        Instant since = rows.since(task.id()).orElseGet(() -> urgentSince(issue));
        return Optional.of(new OfferedTask(task, since, offers.offered(task.projectId(), since, clock.instant())));
    }

    /** Whether a task is where one waits that nobody has begun. */
    static boolean maybeOffered(FlowTask task) {
        return task.part().filter(NOT_STARTED::contains).isPresent();
    }

    private Instant urgentSince(Issue issue) {
        return flows.stream(issue.getProjectId()).stream()
                .flatMap(field -> Optional.ofNullable(fields.getCustomFieldObject(field.id())).stream()
                        .flatMap(known -> log.getChangeItemsForField(issue, known.getName()).stream())
                        .filter(item -> Long.toString(field.urgent()).equals(item.getTo())))
                .map(ChangeItemBean::getCreated)
                .max(Comparator.naturalOrder())
                .orElseGet(issue::getCreated)
                .toInstant();
    }
}
