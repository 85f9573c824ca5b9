package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.intake.domain.KnownTask;
import org.sluice.intake.domain.KnownTasks;
import org.sluice.platform.Host;

/**
 * Tasks as Jira's search finds them for the caller, so that nobody learns of one that they may not browse.
 *
 * <p>A known disruption is an open task with one of the labels {@link #LABELS}. What is searched for has letters and digits only and stands in
 * quotes: nothing of it means anything to JQL or to the search of words below it, whose own words are in capitals.
 */
public final class JiraKnownTasks implements KnownTasks {

    /** The label of a known disruption, in each language of Sluice; any of them will do, whatever the reader's. */
    static final List<String> LABELS = List.of("known-disruption", "kendt-driftsforstyrrelse", "känd-driftstörning");

    private static final int MOST_DISRUPTIONS = 5;
    private static final int MOST_SAYING = 50;

    private final SearchService search;
    private final Host host;

    /** Asks Jira. */
    public JiraKnownTasks(SearchService search, Host host) {
        this.search = search;
        this.host = host;
    }

    @Override
    public List<KnownTask> disruptions(long projectId) {
        return found(projectId, "labels in (" + quoted(LABELS) + ") AND resolution is EMPTY", MOST_DISRUPTIONS);
    }

    @Override
    public List<KnownTask> saying(long projectId, List<String> searched) {
        String words =
                searched.stream().map(word -> "summary ~ \"" + word + '"').collect(Collectors.joining(" OR "));
        return searched.isEmpty()
                ? List.of()
                : found(projectId, "(resolution is EMPTY OR resolved >= -12w) AND (" + words + ")", MOST_SAYING);
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
    }

    /** None in a project that the caller may not browse: Jira's search refuses to name it. */
    private List<KnownTask> found(long projectId, String condition, int most) {
        if (host.browsable(projectId).isEmpty()) {
            return List.of();
        }
        ApplicationUser caller = host.caller();
        String jql = "project = " + projectId + " AND " + condition + " ORDER BY created DESC, key DESC";
        try {
            return search
                    .search(caller, search.parseQuery(caller, jql).getQuery(), new PagerFilter<>(0, most))
                    .getResults()
                    .stream()
                    .map(JiraKnownTasks::known)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException("project " + projectId + " could not be searched with " + jql, e);
        }
    }

    private static KnownTask known(Issue issue) {
        return new KnownTask(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getCreated().toInstant(),
                issue.getStatus().getNameTranslation(),
                Optional.ofNullable(issue.getResolutionDate()).map(date -> date.toInstant()));
    }
}
