package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;

/** Jira's tasks in the words of the two-stream workflow. */
public final class FlowTasks {

    /** Who has more than that in progress loses no task by it: what is beyond stays in progress. */
    static final int MOST = 100;

    private static final String PREFIX = "customfield_";

    private final TeamFlows flows;
    private final CustomFieldManager fields;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final SearchService search;

    /** Asks Jira. */
    public FlowTasks(
            TeamFlows flows,
            CustomFieldManager fields,
            IssueManager issues,
            PermissionManager permissions,
            SearchService search) {
        this.flows = flows;
        this.fields = fields;
        this.issues = issues;
        this.permissions = permissions;
        this.search = search;
    }

    /** The workflow's parts; refused where nobody has set them up. */
    Flow flow() {
        return flows.site().orElseThrow(() -> Refusal.conflict("sluice.work.no-flow"));
    }

    /** Refused where a project is not switched on: nothing there is started or paused by Sluice. */
    void requireStreams(long projectId) {
        flow();
        if (flows.stream(projectId).isEmpty()) {
            throw Refusal.conflict("sluice.work.problem.no-stream");
        }
    }

    /** The task of a key, none when it is not there or the user may not see it. */
    Optional<FlowTask> visible(ApplicationUser user, String key) {
        return visible(user, Optional.ofNullable(issues.getIssueObject(key)));
    }

    /** The same by id. */
    Optional<FlowTask> visible(ApplicationUser user, long id) {
        return visible(user, issue(id));
    }

    /** The same of one that was read already. */
    Optional<FlowTask> visible(ApplicationUser user, Optional<? extends Issue> issue) {
        return issue.filter(one -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, one, user))
                .map(this::of);
    }

    /** The task, whoever asks; none when it is gone. */
    Optional<FlowTask> find(long id) {
        return issue(id).map(this::of);
    }

    /** Jira's own issue; none when it is gone. */
    Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }

    /** Those of some tasks that are there, by id; one question for all of them. */
    Map<Long, Issue> issues(List<Long> ids) {
        Map<Long, Issue> there = new HashMap<>();
        issues.getIssueObjects(ids).stream().filter(Objects::nonNull).forEach(issue -> there.put(issue.getId(), issue));
        return there;
    }

    /** A task in the workflow's words; in a project that is not switched on its status plays no part, and it is in no stream. */
    FlowTask of(Issue issue) {
        Optional<StreamField> field = flows.stream(issue.getProjectId());
        return new FlowTask(
                issue.getId(),
                issue.getProjectId(),
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                field.flatMap(known -> stream(issue, known)),
                part(issue),
                Optional.ofNullable(issue.getAssigneeId()));
    }

    /** What the status of a task means; it costs no question, as the stream does. */
    Optional<FlowStatus> part(Issue issue) {
        return flows.stream(issue.getProjectId())
                .flatMap(known -> flows.site())
                .flatMap(flow -> flow.part(issue.getStatusId()));
    }

    /** Whether a project has two streams and the workflow for them. */
    boolean apply(long projectId) {
        return flows.apply(projectId);
    }

    private Optional<Stream> stream(Issue issue, StreamField known) {
        return Optional.ofNullable(fields.getCustomFieldObject(known.id()))
                .map(issue::getCustomFieldValue)
                .filter(Option.class::isInstance)
                .map(Option.class::cast)
                .flatMap(option -> known.stream(option.getOptionId().toString()));
    }

    /**
     * What a user has in progress in a project. The search is asked for it, which may lag behind, and the database whether it is so; what
     * the search does not know of yet, some seconds after it was started, is not found.
     */
    List<FlowTask> inProgress(ApplicationUser user, long projectId) {
        return found(user, projectId, Set.of(FlowStatus.IN_PROGRESS), "assignee = currentUser()").stream()
                .map(this::of)
                .filter(task -> task.projectId() == projectId && task.inProgressWith(user.getKey()))
                .toList();
    }

    /** Urgent tasks of a project that are nobody's, in some statuses, as the search knows them. */
    List<Issue> unassigned(ApplicationUser user, long projectId, StreamField stream, Set<FlowStatus> parts) {
        return found(user, projectId, parts, unassigned(stream));
    }

    /** The same of several projects, as the search has them: one question, whatever it finds. */
    List<Issue> unassigned(
            ApplicationUser user, List<Long> projects, StreamField stream, Set<FlowStatus> parts, int most) {
        try {
            return search.search(
                            user, query(user, projects, parts, unassigned(stream)), new PagerFilter<Issue>(0, most))
                    .getResults();
        } catch (SearchException e) {
            throw notSearched(projects, e);
        }
    }

    /** How many of them there are. */
    long countUnassigned(ApplicationUser user, List<Long> projects, StreamField stream, Set<FlowStatus> parts) {
        try {
            return search.searchCount(user, query(user, projects, parts, unassigned(stream)));
        } catch (SearchException e) {
            throw notSearched(projects, e);
        }
    }

    private static String unassigned(StreamField stream) {
        return "assignee IS EMPTY AND cf[" + stream.id().substring(PREFIX.length()) + "] = " + stream.urgent();
    }

    /** What the search finds, each as the database has it. */
    private List<Issue> found(ApplicationUser user, long projectId, Set<FlowStatus> parts, String jql) {
        try {
            List<Long> ids = search
                    .search(user, query(user, List.of(projectId), parts, jql), new PagerFilter<Issue>(0, MOST))
                    .getResults()
                    .stream()
                    .map(Issue::getId)
                    .toList();
            return issues.getIssueObjects(ids).stream().filter(Objects::nonNull).toList();
        } catch (SearchException e) {
            throw notSearched(List.of(projectId), e);
        }
    }

    private Query query(ApplicationUser user, List<Long> projects, Set<FlowStatus> parts, String jql) {
        String statuses = parts.stream()
                .flatMap(part -> flow().status(part).stream())
                .sorted()
                .collect(Collectors.joining(", "));
        return search.parseQuery(
                        user,
                        "project IN (" + projects.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + ") AND status IN (" + (statuses.isEmpty() ? "0" : statuses) + ") AND "
                                + jql + " ORDER BY key ASC")
                .getQuery();
    }

    private static IllegalStateException notSearched(List<Long> projects, SearchException cause) {
        return new IllegalStateException("tasks of the projects " + projects + " cannot be searched", cause);
    }

    /** Whether an urgent task holds nothing up any more: it was solved or deleted, or is not urgent any more. */
    boolean over(Optional<Issue> urgent) {
        return urgent.map(issue -> {
                    FlowTask task = of(issue);
                    return issue.getResolutionId() != null || task.is(FlowStatus.DONE) || !task.urgent();
                })
                .orElse(true);
    }
}
