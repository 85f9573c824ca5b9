package org.sluice.work.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.work.Span;

/**
 * Finds the tasks that a project's query calls urgent.
 *
 * <p>A search shows no more than 10,000 hits, so it is asked by stretches of the creation date, halved until the hits of
 * each fit; the halves may share a minute, since JQL knows no shorter time. It is asked without a user: which stream a task
 * is in does not depend on who looks.
 */
public final class UrgentIssues {

    private static final Logger log = LoggerFactory.getLogger(UrgentIssues.class);
    private static final int MOST_HITS = 5_000;
    private static final int PAGE = 500;
    private static final Duration SHORTEST = Duration.ofMinutes(2);

    private final SearchService search;
    private final Clock clock;

    /** Asks Jira's search. */
    public UrgentIssues(SearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** The ids of the tasks, none when the query is none that this Jira understands, or no longer. */
    Optional<Set<Long>> of(long projectId, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            return notUnderstood(projectId, jql);
        }
        Set<Long> ids = new HashSet<>();
        try {
            collect(
                    projectId,
                    parsed.getQuery(),
                    new Span(Instant.EPOCH, clock.instant().plus(Duration.ofDays(1))),
                    ids);
        } catch (SearchException e) {
            if (search.validateQuery(null, parsed.getQuery()).hasAnyErrors()) {
                return notUnderstood(projectId, jql);
            }
            throw new IllegalStateException("project " + projectId + " could not be searched with " + jql, e);
        }
        return Optional.of(ids);
    }

    private static Optional<Set<Long>> notUnderstood(long projectId, String jql) {
        log.warn("The query for urgent work of project {} is not understood, so it has no streams: {}", projectId, jql);
        return Optional.empty();
    }

    private void collect(long projectId, Query urgent, Span created, Set<Long> ids) throws SearchException {
        Query query = within(projectId, urgent, created);
        long hits = search.searchCountOverrideSecurity(null, query);
        if (hits > MOST_HITS && created.length().compareTo(SHORTEST) > 0) {
            Instant middle = created.start().plus(created.length().dividedBy(2));
            collect(projectId, urgent, new Span(created.start(), middle), ids);
            collect(projectId, urgent, new Span(middle, created.end()), ids);
            return;
        }
        for (int start = 0; start < hits; start += PAGE) {
            for (Issue issue : search.searchOverrideSecurity(null, query, new PagerFilter<Issue>(start, PAGE))
                    .getResults()) {
                ids.add(issue.getId());
            }
        }
    }

    private static Query within(long projectId, Query urgent, Span created) {
        JqlClauseBuilder where = JqlQueryBuilder.newBuilder()
                .where()
                .defaultAnd()
                .project(projectId)
                .createdBetween(Date.from(created.start()), Date.from(created.end()));
        return urgent.getWhereClause() == null
                ? where.buildQuery()
                : where.addClause(urgent.getWhereClause()).buildQuery();
    }
}
