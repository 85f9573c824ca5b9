package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.Backlog;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.Match;
import org.sluice.intake.domain.Receivers;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;

/** A backlog by Jira's search, which knows what somebody may see, and by the words of who does what. */
public final class JiraBacklog implements Backlog {

    /** Oracle takes no more values in one list. */
    private static final int AT_ONCE = 500;

    private final IntakeFlow flow;
    private final TaskScope scope;
    private final OutcomeInput input;
    private final IssueManager issues;
    private final SearchService search;
    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final UserManager users;

    /** Asks Jira. */
    public JiraBacklog(
            IntakeFlow flow,
            TaskScope scope,
            OutcomeInput input,
            IssueManager issues,
            SearchService search,
            PermissionManager permissions,
            ProjectManager projects,
            UserManager users) {
        this.flow = flow;
        this.scope = scope;
        this.input = input;
        this.issues = issues;
        this.search = search;
        this.permissions = permissions;
        this.projects = projects;
        this.users = users;
    }

    @Override
    public Preview preview(String person, long projectId) {
        Optional<String> triage = flow.inTriage();
        if (triage.isEmpty()) {
            return new Preview(0, 0, List.of());
        }
        ApplicationUser user = user(person);
        SearchResults<Issue> found = found(user, projectId, triage.get());
        List<Issue> there = there(found.getResults().stream().map(Issue::getId).toList())
                // The search may be some seconds behind.
                .filter(issue ->
                        issue.getProjectId() == projectId && triage.get().equals(issue.getStatusId()))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .toList();
        return new Preview(
                there.size(), Math.max(0, found.getTotal() - found.getResults().size()), groups(there));
    }

    private SearchResults<Issue> found(ApplicationUser user, long projectId, String status) {
        String jql = "project = " + projectId + " AND status = " + status + " ORDER BY created ASC, key ASC";
        try {
            return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<Issue>(0, MOST));
        } catch (SearchException e) {
            throw new IllegalStateException("the backlog of project " + projectId + " cannot be searched", e);
        }
    }

    private Stream<Issue> there(List<Long> ids) {
        List<Issue> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            all.addAll(issues.getIssueObjects(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return all.stream().filter(Objects::nonNull);
    }

    private List<Group> groups(List<Issue> there) {
        Map<Where, List<Task>> byWhere = new LinkedHashMap<>();
        // A field offers other teams, or none, to tasks of another type.
        Map<String, List<String>> offered = new HashMap<>();
        for (Issue issue : there) {
            scope.elsewhere(issue).ifPresent(match -> {
                List<String> teams = offered.computeIfAbsent(issue.getIssueTypeId(), type -> input.receivers(issue));
                Where where = new Where(match.line(), team(match.line().whose(), teams));
                byWhere.computeIfAbsent(where, any -> new ArrayList<>()).add(task(issue, match));
            });
        }
        return byWhere.entrySet().stream()
                .map(group -> new Group(group.getKey().line(), group.getKey().team(), group.getValue()))
                .sorted(Comparator.comparing((Group group) -> -group.tasks().size())
                        .thenComparing(group -> group.line().what()))
                .toList();
    }

    /** By which line a task goes to which team; to none where its type is not offered it. */
    private record Where(ScopeLine line, Optional<String> team) {}

    private static Task task(Issue issue, Match match) {
        return new Task(issue.getKey(), issue.getSummary(), issue.getCreated().toInstant(), match.words());
    }

    /** The one of the teams that a task can be passed on to which a receiver is called by. */
    private Optional<String> team(Whose whose, List<String> offered) {
        List<String> names = names(whose).map(Receivers::folded).toList();
        return offered.stream()
                .filter(team -> names.contains(Receivers.folded(team)))
                .findFirst();
    }

    private Stream<String> names(Whose whose) {
        return whose.kind() == Whose.Kind.DEPARTMENT
                ? Stream.of(whose.name())
                : Optional.ofNullable(projects.getProjectObj(whose.project())).stream()
                        .flatMap((Project project) -> Stream.of(project.getName(), project.getKey()));
    }

    @Override
    public Optional<Long> task(String person, long projectId, String key) {
        return Optional.<Issue>ofNullable(issues.getIssueByCurrentKey(key))
                .filter(issue -> Objects.equals(issue.getProjectId(), projectId))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user(person)))
                .map(Issue::getId);
    }

    private ApplicationUser user(String person) {
        return Objects.requireNonNull(users.getUserByKey(person), person);
    }
}
