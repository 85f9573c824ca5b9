package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Open tasks for functions of JQL: as Jira's search finds them, and as far as whoever searches may see them. */
public final class OpenTasks {

    /** So many tasks one call of a function stands for. */
    public static final int MOST = 1000;

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final SearchService search;

    /** Asks Jira. */
    public OpenTasks(ProjectManager projects, PermissionManager permissions, SearchService search) {
        this.projects = projects;
        this.permissions = permissions;
        this.search = search;
    }

    /** The project of a key, if whoever searches may browse it; otherwise it is as if there were none. */
    Optional<Project> project(@Nullable ApplicationUser searcher, String key) {
        return known(key)
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, searcher));
    }

    /** The project of a key as a query sees it: one whose security is overridden may ask about any. */
    Optional<Project> project(QueryCreationContext context, String key) {
        return context.isSecurityOverriden() ? known(key) : project(context.getApplicationUser(), key);
    }

    private Optional<Project> known(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .or(() -> Optional.ofNullable(projects.getProjectObjByKey(key.toUpperCase(Locale.ROOT))));
    }

    /** Whether whoever searches may browse a project; Jira's search refuses a query that names another. */
    boolean browses(ApplicationUser searcher, long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, searcher))
                .isPresent();
    }

    /** How many open tasks meet a condition. */
    long count(@Nullable ApplicationUser searcher, String condition) {
        try {
            return search.searchCount(searcher, query(searcher, condition));
        } catch (SearchException e) {
            throw notSearched(condition, e);
        }
    }

    /** The open tasks that meet a condition, as they came in. */
    List<Issue> found(QueryCreationContext context, String condition) {
        ApplicationUser searcher = context.getApplicationUser();
        Query query = query(searcher, condition);
        PagerFilter<Issue> page = new PagerFilter<>(0, MOST);
        try {
            return context.isSecurityOverriden()
                    ? search.searchOverrideSecurity(searcher, query, page).getResults()
                    : search.search(searcher, query, page).getResults();
        } catch (SearchException e) {
            throw notSearched(condition, e);
        }
    }

    private Query query(@Nullable ApplicationUser searcher, String condition) {
        return search.parseQuery(searcher, condition + " AND resolution is EMPTY ORDER BY created ASC, key ASC")
                .getQuery();
    }

    private static IllegalStateException notSearched(String condition, SearchException cause) {
        return new IllegalStateException("the tasks with " + condition + " cannot be searched", cause);
    }
}
