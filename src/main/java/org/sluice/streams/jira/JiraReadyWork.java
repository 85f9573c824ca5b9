package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.ReadyList;
import org.sluice.streams.domain.ReadyTask;
import org.sluice.streams.domain.ReadyWork;

/**
 * What may be started, by Jira's search, which knows what somebody may see; that it is still so the database is asked. What is next up is
 * there whatever the search found; what is no longer ready is not, unless the project was switched off.
 */
public final class JiraReadyWork implements ReadyWork {

    /** Nobody reads a list of more; where there are more, the search's own order says which come. */
    static final int MOST = 200;

    private final FlowTasks tasks;
    private final AoNextUp next;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final SearchService search;
    private final UserManager users;

    /** Asks Jira. */
    public JiraReadyWork(
            FlowTasks tasks,
            AoNextUp next,
            IssueManager issues,
            PermissionManager permissions,
            SearchService search,
            UserManager users) {
        this.tasks = tasks;
        this.next = next;
        this.issues = issues;
        this.permissions = permissions;
        this.search = search;
        this.users = users;
    }

    @Override
    public ReadyList of(String person, long projectId) {
        ApplicationUser user = user(person);
        Map<Long, Instant> tapped = next.of(projectId);
        SearchResults<Issue> found = found(user, projectId);
        List<Long> ids = new ArrayList<>(tapped.keySet());
        found.getResults().stream()
                .map(Issue::getId)
                .filter(id -> !tapped.containsKey(id))
                .forEach(ids::add);
        List<Issue> there = issues.getIssueObjects(ids).stream()
                .filter(Objects::nonNull)
                .filter(issue -> ready(issue, projectId))
                .toList();
        List<Long> known = there.stream().map(Issue::getId).toList();
        if (tasks.apply(projectId)) {
            tapped.keySet().stream().filter(id -> !known.contains(id)).forEach(next::drop);
        }
        List<ReadyTask> shown = there.stream()
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .map(issue -> task(issue, Optional.ofNullable(tapped.get(issue.getId()))))
                .toList();
        Set<Long> seen = found.getResults().stream().map(Issue::getId).collect(Collectors.toSet());
        int beyond = (int)
                shown.stream().filter(one -> !seen.contains(one.task().id())).count();
        return new ReadyList(shown, Math.max(0, found.getTotal() - seen.size() - beyond));
    }

    private SearchResults<Issue> found(ApplicationUser user, long projectId) {
        String status = tasks.flow().status(FlowStatus.READY_TO_START).orElse("0");
        Query query = search.parseQuery(
                        user,
                        "project = " + projectId + " AND status = " + status
                                + " ORDER BY priority DESC, due ASC, created ASC, key ASC")
                .getQuery();
        try {
            return search.search(user, query, new PagerFilter<Issue>(0, MOST));
        } catch (SearchException e) {
            throw new IllegalStateException("what may be started in project " + projectId + " cannot be searched", e);
        }
    }

    private boolean ready(Issue issue, long projectId) {
        return issue.getProjectId() == projectId
                && tasks.part(issue).filter(FlowStatus.READY_TO_START::equals).isPresent();
    }

    private ReadyTask task(Issue issue, Optional<Instant> tapped) {
        return new ReadyTask(
                tasks.of(issue),
                Optional.ofNullable(issue.getPriority())
                        .map(priority -> new ReadyTask.Ranked(
                                Objects.requireNonNullElse(priority.getSequence(), Long.MAX_VALUE),
                                priority.getNameTranslation())),
                Optional.ofNullable(issue.getDueDate())
                        .map(due -> due.toLocalDateTime().toLocalDate()),
                issue.getCreated().toInstant(),
                tapped);
    }

    @Override
    public void nextUp(String person, long projectId, String key, Optional<Instant> at) {
        tasks.flow();
        FlowTask task = tasks.visible(user(person), key)
                .filter(one -> one.projectId() == projectId)
                .orElseThrow(() -> Refusal.badInput("issue", "sluice.work.no-task", key));
        if (at.isEmpty()) {
            next.drop(task.id());
        } else if (task.is(FlowStatus.READY_TO_START)) {
            next.tap(task.id(), projectId, at.get());
        } else {
            throw Refusal.conflict("sluice.ready.error.not-ready", key);
        }
    }

    private ApplicationUser user(String person) {
        return Optional.ofNullable(users.getUserByKey(person)).orElseThrow(Refusal::notLoggedIn);
    }
}
