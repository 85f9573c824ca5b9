package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;
import org.sluice.work.Owners;
import org.sluice.work.Wanted;

/**
 * Open tasks by how often they went from team to team, as the ledger has counted it, and as far as whoever searches may see them. The ledger is
 * some seconds behind Jira; whether a task is still open, and where, is asked of Jira.
 */
public final class HopTasks {

    private static final Wanted OPEN = new Wanted(Set.of(Wanted.Kind.OPEN), Optional.empty(), Optional.empty());

    private static final Comparator<Facts> FIRST_COME =
            Comparator.comparing((Facts facts) -> facts.progress().arrived()).thenComparing(Facts::itemId);

    private static final int BATCH = 500;

    private final Ledger ledger;
    private final IssueManager issues;
    private final PermissionManager permissions;

    /** Asks the ledger and Jira. */
    public HopTasks(Ledger ledger, IssueManager issues, PermissionManager permissions) {
        this.ledger = ledger;
        this.issues = issues;
        this.permissions = permissions;
    }

    /** How far the ledger of a project is. */
    LedgerState.Phase phase(long projectId) {
        return ledger.state(projectId).phase();
    }

    /** Those that came in first, and one more than a call stands for, where there are so many. */
    List<Long> seen(@Nullable ApplicationUser searcher, long projectId, Predicate<Owners> wanted) {
        return found(
                projectId,
                wanted,
                issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, searcher));
    }

    /** The same for a search whose security is overridden. */
    List<Long> all(long projectId, Predicate<Owners> wanted) {
        return found(projectId, wanted, issue -> true);
    }

    private List<Long> found(long projectId, Predicate<Owners> wanted, Predicate<Issue> shown) {
        if (phase(projectId) != LedgerState.Phase.READY) {
            return List.of();
        }
        List<Long> ids = ledger.facts(projectId, OPEN).stream()
                .filter(facts -> facts.open() && wanted.test(facts.owners()))
                .sorted(FIRST_COME)
                .map(Facts::itemId)
                .toList();
        List<Long> found = new ArrayList<>();
        for (int start = 0; start < ids.size() && found.size() <= OpenTasks.MOST; start += BATCH) {
            List<Long> some = ids.subList(start, Math.min(start + BATCH, ids.size()));
            Set<Long> there = issues.getIssueObjects(some).stream()
                    .filter(issue -> Objects.equals(issue.getProjectId(), projectId))
                    .filter(issue -> issue.getResolutionId() == null)
                    .filter(shown)
                    .map(Issue::getId)
                    .collect(Collectors.toSet());
            some.stream().filter(there::contains).forEach(found::add);
        }
        return found.subList(0, Math.min(found.size(), OpenTasks.MOST + 1));
    }
}
