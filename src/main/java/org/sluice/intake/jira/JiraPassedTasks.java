package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.PassedTask;
import org.sluice.intake.domain.PassedTasks;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.platform.Host;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.Wanted;

/**
 * What became of the tasks of half a year, as Jira's search finds them for the caller: by what the intake said of them, and of those that it
 * said nothing of, by the changes of the field that holds the owning team, so that a project has a history before it has an intake. The ledger
 * says which of them changed hands, since each task's changes are a question to Jira.
 */
public final class JiraPassedTasks implements PassedTasks {

    private static final Duration LATELY = Duration.ofDays(182);
    private static final int MOST = 2_000;
    private static final int MOST_CHANGED_HANDS = 500;

    private final SearchService search;
    private final IntakeOutcomes outcomes;
    private final Ledger ledger;
    private final CustomFieldManager customFields;
    private final ChangeHistoryManager log;
    private final Host host;
    private final Clock clock;

    /** Asks Jira and what was said. */
    public JiraPassedTasks(
            SearchService search,
            IntakeOutcomes outcomes,
            Ledger ledger,
            CustomFieldManager customFields,
            ChangeHistoryManager log,
            Host host,
            Clock clock) {
        this.search = search;
        this.outcomes = outcomes;
        this.ledger = ledger;
        this.customFields = customFields;
        this.log = log;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public List<PassedTask> lately(long projectId) {
        List<Issue> issues = found(projectId);
        Map<Long, RecordedOutcome> said =
                outcomes.of(issues.stream().map(Issue::getId).toList());
        Optional<CustomField> team = ledger.settings(projectId).teamField().map(customFields::getCustomFieldObject);
        Set<Long> handed = team.isPresent() ? changedHands(projectId) : Set.of();
        Map<Long, List<String>> owners = issues.stream()
                .filter(issue -> handed.contains(issue.getId()) && !said.containsKey(issue.getId()))
                .collect(Collectors.toMap(Issue::getId, issue -> owners(issue, team.orElseThrow())));
        Optional<String> ours = ours(owners.values());
        return issues.stream()
                .flatMap(issue -> Optional.ofNullable(said.get(issue.getId()))
                        .filter(last -> last.projectId() == projectId)
                        .map(last -> bySaying(issue, last))
                        .orElseGet(() -> byTeam(issue, owners.getOrDefault(issue.getId(), List.of()), ours))
                        .stream())
                .toList();
    }

    /** What was ended for another reason says nothing of whose it is. */
    private static Optional<PassedTask> bySaying(Issue issue, RecordedOutcome last) {
        if (last.outcome() == IntakeOutcome.PASS_ON) {
            return Optional.of(last.receiver())
                    .filter(name -> !name.isBlank())
                    .map(name -> passed(issue, Optional.of(name)));
        }
        return last.outcome() == IntakeOutcome.ACCEPT_PLANNED || last.outcome() == IntakeOutcome.ACCEPT_URGENT
                ? Optional.of(passed(issue, Optional.empty()))
                : Optional.empty();
    }

    /** What came to us from another team has stayed. */
    private static Optional<PassedTask> byTeam(Issue issue, List<String> owners, Optional<String> ours) {
        Optional<String> now =
                owner(owners).filter(name -> ours.filter(name::equals).isEmpty());
        return now.isPresent() || issue.getResolutionId() != null ? Optional.of(passed(issue, now)) : Optional.empty();
    }

    /** Who has it in the end, where that is not who had it first. */
    private static Optional<String> owner(List<String> owners) {
        return owners.isEmpty() || owners.get(0).equals(owners.get(owners.size() - 1))
                ? Optional.empty()
                : Optional.of(owners.get(owners.size() - 1));
    }

    /** One after the other. */
    private List<String> owners(Issue issue, CustomField team) {
        return log.getChangeItemsForField(issue, team.getName()).stream()
                .flatMap(JiraPassedTasks::names)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The project's own team: the one that more than half of what changed hands began with. */
    private static Optional<String> ours(Collection<List<String>> owners) {
        List<String> first =
                owners.stream().flatMap(one -> one.stream().limit(1)).toList();
        return first.stream()
                .distinct()
                .filter(name -> 2 * Collections.frequency(first, name) > first.size())
                .findFirst();
    }

    private static Stream<String> names(ChangeItemBean change) {
        return Stream.of(change.getFromString(), change.getToString()).filter(Objects::nonNull);
    }

    private static PassedTask passed(Issue issue, Optional<String> receiver) {
        return new PassedTask(issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), ""), receiver);
    }

    private Set<Long> changedHands(long projectId) {
        Instant since = clock.instant().minus(LATELY);
        return ledger
                .facts(projectId, new Wanted(Set.of(Wanted.Kind.ARRIVED), Optional.of(since), Optional.empty()))
                .stream()
                .filter(facts -> facts.owners().hops() > 0)
                .map(Facts::itemId)
                .limit(MOST_CHANGED_HANDS)
                .collect(Collectors.toSet());
    }

    /** None in a project that the caller may not browse: Jira's search refuses to name it. */
    private List<Issue> found(long projectId) {
        if (host.browsable(projectId).isEmpty()) {
            return List.of();
        }
        ApplicationUser caller = host.caller();
        String jql =
                "project = " + projectId + " AND created >= -" + LATELY.toDays() + "d ORDER BY created DESC, key DESC";
        try {
            return search.search(caller, search.parseQuery(caller, jql).getQuery(), new PagerFilter<>(0, MOST))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("project " + projectId + " could not be searched with " + jql, e);
        }
    }
}
