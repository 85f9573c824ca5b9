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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;

/** Jira's tasks in the words of the two-stream workflow. */
public final class FlowTasks {

    /** Who has more than that in progress loses no task by it: what is beyond stays in progress. */
    private static final int MOST = 100;

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

    /** The task of a key, none when it is not there or the user may not see it. */
    Optional<FlowTask> visible(ApplicationUser user, String key) {
        return visible(user, Optional.ofNullable(issues.getIssueObject(key)));
    }

    /** The same by id. */
    Optional<FlowTask> visible(ApplicationUser user, long id) {
        return visible(user, issue(id));
    }

    private Optional<FlowTask> visible(ApplicationUser user, Optional<? extends Issue> issue) {
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

    /** A task in the workflow's words; in a project that is not switched on its status plays no part, and it is in no stream. */
    FlowTask of(Issue issue) {
        Optional<StreamField> field = flows.stream(issue.getProjectId());
        return new FlowTask(
                issue.getId(),
                issue.getProjectId(),
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                field.flatMap(known -> stream(issue, known)),
                field.flatMap(known -> flows.site()).flatMap(flow -> flow.part(issue.getStatusId())),
                Optional.ofNullable(issue.getAssigneeId()));
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
        String status = flow().status(FlowStatus.IN_PROGRESS).orElse("0");
        Query query = search.parseQuery(
                        user,
                        "project = " + projectId + " AND status = " + status
                                + " AND assignee = currentUser() ORDER BY key ASC")
                .getQuery();
        try {
            return search.search(user, query, new PagerFilter<Issue>(0, MOST)).getResults().stream()
                    .flatMap(found -> find(found.getId()).stream())
                    .filter(task -> task.projectId() == projectId && task.inProgressWith(user.getKey()))
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException("what is in progress in project " + projectId + " cannot be searched", e);
        }
    }
}
