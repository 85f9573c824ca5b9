package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.Lately;
import org.sluice.platform.NightlyPart;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Standing;
import org.sluice.streams.domain.TeamLimits;
import org.sluice.work.KeptElsewhere;
import org.sluice.work.rules.jira.TaskStreams;

/**
 * The limits of teams, with the places of the tasks that count under them. A task gets and leaves its place by its own events; who is
 * there already when a limit is set, and what events did not tell of, is counted by a search, and each task that it finds is looked at
 * in the database, of which the search may lag. While no field says which stream a task is in, nothing counts.
 */
public final class JiraTeamLimits implements TeamLimits, KeptElsewhere, NightlyPart {

    private static final Logger log = LoggerFactory.getLogger(JiraTeamLimits.class);

    /** The job that counts again under limits that were changed just now. */
    static final String RECOUNT = "org.sluice.jira.limits.changed";

    /** By then each node knows. */
    private static final Duration AGAIN = Lately.LAG.multipliedBy(5);

    private static final int PAGE = 500;

    /** More than this a search does not show, and nobody works on. */
    private static final int MOST = 10_000;

    private final AoTeamLimits rows;
    private final AoPlaces places;
    private final TaskStreams streams;
    private final Standings standings;
    private final SearchService search;
    private final CountedTasks counted;
    private final ConstantsManager constants;
    private final ProjectManager jiraProjects;
    private final BackgroundJob background;

    /** Limits and places in the plugin's tables. */
    public JiraTeamLimits(
            AoTeamLimits rows,
            AoPlaces places,
            TaskStreams streams,
            Standings standings,
            SearchService search,
            CountedTasks counted,
            ConstantsManager constants,
            ProjectManager jiraProjects,
            BackgroundJob background) {
        this.rows = rows;
        this.places = places;
        this.streams = streams;
        this.standings = standings;
        this.search = search;
        this.counted = counted;
        this.constants = constants;
        this.jiraProjects = jiraProjects;
        this.background = background;
    }

    @Override
    public Limits of(long projectId) {
        return rows.of(projectId);
    }

    /** First the search, which may fail: then nothing is changed. What starts meanwhile on a node that does not know yet is found a little later. */
    @Override
    public boolean change(long projectId, Limits limits) {
        Set<Long> there = found(projectId, limits);
        rows.write(projectId, limits);
        try {
            settle(projectId, limits, there);
            background.runIn(AGAIN, RECOUNT);
            return true;
        } catch (RuntimeException e) {
            log.error(
                    "The new limits of project {} are in force, and who counts under them is counted at night",
                    projectId,
                    e);
            return false;
        }
    }

    @Override
    public Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        constants.getStatuses().forEach(status -> statuses.put(status.getId(), status.getNameTranslation()));
        return statuses;
    }

    @Override
    public boolean count() {
        return streams.areThere();
    }

    @Override
    public Set<Long> projects() {
        return rows.projects();
    }

    @Override
    public void forget(long projectId) {
        rows.write(projectId, Limits.NONE);
        places.empty(projectId);
    }

    @Override
    public void night(Instant now) {
        recountAll();
    }

    /**
     * Counts again in each project that has limits, and forgets them where the project is gone; one in which that fails does not keep the
     * others from it.
     */
    void recountAll() {
        for (long projectId : projects()) {
            try {
                if (jiraProjects.getProjectObj(projectId) == null) {
                    forget(projectId);
                } else {
                    recount(projectId);
                }
            } catch (RuntimeException e) {
                log.error("The limits of project {} could not be counted again", projectId, e);
            }
        }
    }

    /** Gives every task of the project the places that it counts under, and frees all others. */
    void recount(long projectId) {
        Limits limits = rows.of(projectId);
        settle(projectId, limits, found(projectId, limits));
    }

    private void settle(long projectId, Limits limits, Set<Long> there) {
        if (limits.all().isEmpty() || !streams.areThere()) {
            places.empty(projectId);
            return;
        }
        Set<Long> tasks = new HashSet<>(places.tasks(projectId));
        tasks.addAll(there);
        tasks.forEach(id -> settle(projectId, limits, id));
    }

    private Set<Long> found(long projectId, Limits limits) {
        return limits.all().isEmpty() || !streams.areThere() ? Set.of() : found(projectId, statuses(projectId, limits));
    }

    /** The task has just come to where it stands: what was leased to it on the way is confirmed a moment later. */
    void settle(Limits limits, Issue issue) {
        Standing here = standings.of(issue);
        Set<String> groups = limits.groups(here);
        boolean whole = limits.all().stream()
                .filter(limit -> here.stream().filter(limit.stream()::equals).isPresent())
                .allMatch(limit -> groups.contains(limit.group()));
        if (!whole || !places.settleSoon(issue.getProjectId(), issue.getId(), groups)) {
            settle(issue.getProjectId(), limits, issue.getId());
        }
    }

    /** The task stands where it stands now. */
    void settle(long projectId, Limits limits, long issueId) {
        places.settle(projectId, issueId, counted.groups(projectId, limits, issueId));
    }

    private List<String> statuses(long projectId, Limits limits) {
        boolean wide = limits.all().stream().anyMatch(limit -> limit.status().isEmpty());
        Set<String> named = limits.all().stream()
                .map(Limit::status)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return constants.getStatuses().stream()
                .map(Status::getId)
                .filter(id -> named.contains(id) || (wide && standings.inWork(projectId, id)))
                .toList();
    }

    private Set<Long> found(long projectId, List<String> statuses) {
        if (statuses.isEmpty()) {
            return Set.of();
        }
        String jql = "project = " + projectId + " AND status in (" + String.join(", ", statuses) + ") ORDER BY key ASC";
        Query query = search.parseQuery(null, jql).getQuery();
        try {
            long hits = Math.min(MOST, search.searchCountOverrideSecurity(null, query));
            Set<Long> ids = new HashSet<>();
            for (int start = 0; start < hits; start += PAGE) {
                page(query, start).map(Issue::getId).forEach(ids::add);
            }
            return ids;
        } catch (SearchException e) {
            throw new IllegalStateException("project " + projectId + " could not be searched with " + jql, e);
        }
    }

    private Stream<Issue> page(Query query, int start) throws SearchException {
        return search.searchOverrideSecurity(null, query, new PagerFilter<Issue>(start, PAGE)).getResults().stream();
    }
}
