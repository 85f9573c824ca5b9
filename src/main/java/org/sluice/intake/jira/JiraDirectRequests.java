package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.DirectRequests;
import org.sluice.intake.domain.FirstGiven;
import org.sluice.intake.domain.IntakeTeam;

/** What came past the way in, by what was counted and by Jira's own history of who was given a task first. */
public final class JiraDirectRequests implements DirectRequests {

    /** Each task's history is read, so no more are looked at. */
    static final int MOST = 500;

    private static final Logger log = LoggerFactory.getLogger(JiraDirectRequests.class);

    private final AoDirectRows rows;
    private final IntakeTeam team;
    private final IssueManager issues;
    private final ChangeHistoryManager history;
    private final SearchService search;
    private final PermissionManager permissions;
    private final UserManager users;
    private final Clock clock;

    /** Asks Jira, and the rows. */
    public JiraDirectRequests(
            AoDirectRows rows,
            IntakeTeam team,
            IssueManager issues,
            ChangeHistoryManager history,
            SearchService search,
            PermissionManager permissions,
            UserManager users,
            Clock clock) {
        this.rows = rows;
        this.team = team;
        this.issues = issues;
        this.history = history;
        this.search = search;
        this.permissions = permissions;
        this.users = users;
        this.clock = clock;
    }

    /** The task is there already, so a fault costs no more than the count. */
    @Override
    public void asked(long projectId, long taskId, Channel channel) {
        try {
            rows.add(projectId, taskId, channel, clock.instant());
        } catch (RuntimeException e) {
            log.warn("That the task {} was asked for directly is not counted", taskId, e);
        }
    }

    @Override
    public List<Asked> asked(long projectId, Instant since) {
        return rows.since(projectId, since);
    }

    @Override
    public Looked given(String person, long projectId, Instant since) {
        ApplicationUser user = Objects.requireNonNull(users.getUserByKey(person), person);
        SearchResults<Issue> found = found(user, projectId, since);
        List<Long> ids = found.getResults().stream().map(Issue::getId).toList();
        List<Given> given = issues.getIssueObjects(ids).stream()
                .filter(Objects::nonNull)
                .filter(issue -> issue.getProjectId() == projectId)
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .flatMap(this::fromOutside)
                .filter(one -> !one.at().isBefore(since))
                .sorted(Comparator.comparing(Given::at).reversed())
                .toList();
        return new Looked(given, Math.max(0, found.getTotal() - ids.size()));
    }

    private SearchResults<Issue> found(ApplicationUser user, long projectId, Instant since) {
        long days = Duration.between(since, clock.instant()).toDays() + 1;
        String jql = "project = " + projectId + " AND created >= -" + days + "d ORDER BY created DESC, key DESC";
        try {
            return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<Issue>(0, MOST));
        } catch (SearchException e) {
            throw new IllegalStateException("the tasks of project " + projectId + " cannot be searched", e);
        }
    }

    private Stream<Given> fromOutside(Issue issue) {
        List<FirstGiven.Change> changes = history.getAllChangeItems(issue).stream()
                .filter(item -> item.getField().equals("assignee"))
                .sorted(Comparator.comparing(ChangeHistoryItem::getCreated))
                .map(item -> new FirstGiven.Change(
                        item.getCreated().toInstant(),
                        text(item.getUserKey()),
                        item.getFroms().keySet().stream()
                                .allMatch(from -> text(from).isEmpty())))
                .toList();
        FirstGiven created = new FirstGiven(issue.getCreated().toInstant(), text(issue.getCreatorId()));
        return FirstGiven.of(changes, issue.getAssigneeId() != null, created).stream()
                .filter(first -> !first.by().isEmpty() && !team.holds(issue.getProjectId(), first.by()))
                .map(first -> new Given(issue.getKey(), issue.getSummary(), first.at()));
    }

    private static String text(Object text) {
        return Optional.ofNullable(text).map(String::valueOf).orElse("");
    }
}
