package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.TriageVisit;

/**
 * Which tasks the intake of a project has still to say something of, by Jira's search, which knows what somebody may see. What waits for an
 * answer is shown as far as there is room, so that questions hide nothing; and what was answered or came back is shown however much is older.
 */
public final class UndecidedTasks {

    /** Nobody works through a list of more at one sitting. */
    static final int MOST = 100;

    private final IntakeFlow flow;
    private final TriageVisits visits;
    private final IssueManager issues;
    private final SearchService search;
    private final PermissionManager permissions;

    /** Asks Jira. */
    public UndecidedTasks(
            IntakeFlow flow,
            TriageVisits visits,
            IssueManager issues,
            SearchService search,
            PermissionManager permissions) {
        this.flow = flow;
        this.visits = visits;
        this.issues = issues;
        this.search = search;
        this.permissions = permissions;
    }

    /** The first ones, with how many there are besides. */
    Undecided of(ApplicationUser user, long projectId) {
        Optional<String> triage = flow.inTriage();
        List<String> asked = flow.undecided().stream()
                .filter(status -> triage.filter(status::equals).isEmpty())
                .toList();
        Page oldest = found(user, projectId, triage.stream().toList(), "created ASC, key ASC");
        List<Issue> there = new ArrayList<>(oldest.tasks());
        if (oldest.of() > there.size()) {
            there.addAll(found(user, projectId, triage.stream().toList(), "updated DESC, key ASC")
                    .tasks());
        }
        Page waiting = found(user, projectId, asked, "created ASC, key ASC");
        there.addAll(waiting.tasks());
        List<Visited> first = visited(user, projectId, there.stream().map(Issue::getId)).stream()
                .limit(MOST)
                .toList();
        return new Undecided(first, Math.max(0, oldest.of() + waiting.of() - first.size()));
    }

    /** The same of one task, by key; nothing where it is not there. */
    Undecided of(ApplicationUser user, long projectId, String key) {
        return new Undecided(
                visited(
                        user,
                        projectId,
                        Stream.ofNullable(issues.getIssueByCurrentKey(key)).map(Issue::getId)),
                0);
    }

    private List<Visited> visited(ApplicationUser user, long projectId, Stream<Long> ids) {
        List<String> undecided = flow.undecided();
        Map<Long, Visited> there = new LinkedHashMap<>();
        issues.getIssueObjects(ids.distinct().toList()).stream()
                .flatMap(Stream::ofNullable)
                // The search may be some seconds behind.
                .filter(issue -> issue.getProjectId() == projectId && undecided.contains(issue.getStatusId()))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .forEach(issue -> there.put(issue.getId(), new Visited(issue, visits.of(issue))));
        return there.values().stream()
                .sorted(Comparator.comparing(Visited::visit, TriageVisit.FIRST))
                .toList();
    }

    private Page found(ApplicationUser user, long projectId, List<String> statuses, String order) {
        if (statuses.isEmpty()) {
            return new Page(List.of(), 0);
        }
        String jql =
                "project = " + projectId + " AND status IN (" + String.join(", ", statuses) + ") ORDER BY " + order;
        try {
            SearchResults<Issue> found =
                    search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<Issue>(0, MOST));
            return new Page(found.getResults(), found.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("what is in triage in project " + projectId + " cannot be searched", e);
        }
    }

    /** The first of what a search found, and how many it did. */
    private record Page(List<Issue> tasks, int of) {}

    /** What is undecided: what is looked at first first, and how many there are besides. */
    record Undecided(List<Visited> tasks, int more) {}

    /** A task with its stay in triage. */
    record Visited(Issue issue, TriageVisit visit) {}
}
