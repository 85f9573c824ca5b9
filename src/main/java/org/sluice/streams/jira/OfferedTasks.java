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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Offer;
import org.sluice.streams.domain.OfferedTask;
import org.sluice.streams.domain.Offering;
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
    private final Lately<Long, Offering> lately;

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
        this.lately = new Lately<>(project -> offers.at(project, clock.instant()), clock, Lately.LAG);
    }

    /** What is offered to somebody in a project, the oldest first: nothing to who is not of its team, nor what they may not see. */
    List<OfferedTask> toMe(ApplicationUser user, long projectId) {
        Optional<StreamField> field = flows.stream(projectId);
        if (field.isEmpty() || !offersTo(user, projectId)) {
            return List.of();
        }
        List<Issue> found = tasks.unassigned(user, projectId, field.get(), NOT_STARTED);
        Offering offering = offers.at(projectId, clock.instant());
        Map<Long, Instant> said = rows.since(found.stream().map(Issue::getId).toList());
        return found.stream()
                .flatMap(issue -> offered(tasks.of(issue)).stream().map(task -> {
                    Instant since = since(issue, said);
                    return new OfferedTask(task, since, offering.of(since));
                }))
                .filter(offered -> offered.offer().isTo(user.getKey()))
                .sorted(Comparator.comparing(OfferedTask::since)
                        .thenComparing(OfferedTask::task, FlowTask.AS_THEY_CAME))
                .toList();
    }

    /** Whether anything of a project is ever offered to somebody: only to its team. */
    boolean offersTo(ApplicationUser user, long projectId) {
        return teams.holds(projectId, user.getKey());
    }

    /** The teams of somebody among some projects with streams. */
    private List<Long> teams(ApplicationUser user, List<Long> projects) {
        return projects.stream().filter(project -> offersTo(user, project)).toList();
    }

    /**
     * The tasks that are offered to somebody in some projects with streams, by id and as the search has them: by one question, and for each project
     * where there are any by whose turn it is. Since when a task is urgent is asked only where somebody else is on urgent, and only of what
     * was changed since everything that is older is offered to all.
     */
    List<Long> idsToMe(ApplicationUser user, List<Long> projects, int most) {
        List<Long> teams = teams(user, projects);
        Map<Long, List<Issue>> found =
                field(teams)
                        .map(field -> tasks.unassigned(user, teams, field, NOT_STARTED, most))
                        .orElse(List.of())
                        .stream()
                        .collect(Collectors.groupingBy(Issue::getProjectId, TreeMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .flatMap(project -> toMe(user, project.getValue(), offers.at(project.getKey(), clock.instant())))
                .map(Issue::getId)
                .toList();
    }

    private Stream<Issue> toMe(ApplicationUser user, List<Issue> found, Offering offering) {
        if (offering.allTo(user.getKey())) {
            return found.stream();
        }
        List<Issue> old = found.stream()
                .filter(issue -> !issue.getCreated().toInstant().isAfter(offering.toAllBefore()))
                .toList();
        Map<Long, Instant> said = rows.since(old.stream().map(Issue::getId).toList());
        return old.stream().filter(issue -> isOfferedToAll(issue, said, offering));
    }

    private boolean isOfferedToAll(Issue issue, Map<Long, Instant> said, Offering offering) {
        return (untouched(issue, offering) && !said.containsKey(issue.getId()))
                || !since(issue, said).isAfter(offering.toAllBefore());
    }

    /** How many urgent tasks nobody has taken in those of some projects with streams that are somebody's teams. */
    long count(ApplicationUser user, List<Long> projects) {
        List<Long> teams = teams(user, projects);
        return field(teams)
                .map(field -> tasks.countUnassigned(user, teams, field, NOT_STARTED))
                .orElse(0L);
    }

    /** That of the site; none where the last project was switched off since they were listed. */
    private Optional<StreamField> field(List<Long> projects) {
        return projects.stream()
                .flatMap(project -> flows.stream(project).stream())
                .findFirst();
    }

    /**
     * To whom a task is offered, as whose turn it is was a second ago at most, for whoever asks at every look at the task; none when it is
     * not urgent, was taken or has begun.
     */
    Optional<Offer> offeredLately(Issue issue) {
        return offered(tasks.of(issue)).map(task -> {
            Offering offering = lately.of(task.projectId());
            if (offering.first().isEmpty()) {
                return Offer.ALL;
            }
            Map<Long, Instant> said = rows.since(List.of(task.id()));
            return said.isEmpty() && untouched(issue, offering) ? Offer.ALL : offering.of(since(issue, said));
        });
    }

    /** What was not changed since then has been urgent for longer, if it is. */
    private static boolean untouched(Issue issue, Offering offering) {
        return !issue.getUpdated().toInstant().isAfter(offering.toAllBefore());
    }

    private static Optional<FlowTask> offered(FlowTask task) {
        return Optional.of(task).filter(one -> one.urgent() && one.person().isEmpty() && maybeOffered(one));
    }

    private Instant since(Issue issue, Map<Long, Instant> said) {
        return Optional.ofNullable(said.get(issue.getId())).orElseGet(() -> urgentSince(issue));
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
