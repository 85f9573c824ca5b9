package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Objects;
import java.util.Set;
import org.sluice.streams.domain.Counted;
import org.sluice.streams.domain.Limits;

/** Looks in the database where a task stands, and which limits of a project count it there. */
public final class CountedTasks implements Counted {

    private final AoTeamLimits limits;
    private final Standings standings;
    private final IssueManager issues;

    /** Asks Jira for the task. */
    public CountedTasks(AoTeamLimits limits, Standings standings, IssueManager issues) {
        this.limits = limits;
        this.standings = standings;
        this.issues = issues;
    }

    @Override
    public Set<String> groups(long projectId, long issueId) {
        return groups(projectId, limits.of(projectId), issueId);
    }

    /** The same for limits that are known. */
    Set<String> groups(long projectId, Limits known, long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        boolean here = issue != null && Objects.equals(issue.getProjectId(), projectId);
        return here ? known.groups(standings.of(issue)) : Set.of();
    }
}
