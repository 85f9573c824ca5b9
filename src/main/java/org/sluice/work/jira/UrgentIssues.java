package org.sluice.work.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.work.Span;

/**
 * Finds the tasks that a project's query calls urgent.
 *
 * <p>A search shows no more than 10,000 hits, so it is asked by stretches of the creation date, halved until the hits of
 * each fit; the halves may share a minute, since JQL knows no shorter time. A stretch of minutes that still holds too many, as
 * a bulk import makes it, is asked for by the ids of the project's tasks. It is asked without a user: which stream a task
 * is in does not depend on who looks.
 */
public final class UrgentIssues {

    private static final Logger log = LoggerFactory.getLogger(UrgentIssues.class);
    private static final int MOST_HITS = 5_000;
    private static final int PAGE = 500;
    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration KNOWN_AFTER = LedgerFollower.SEARCH_LAG.multipliedBy(2);

    private final SearchService search;
    private final Clock clock;

    /** Asks Jira's search. */
    public UrgentIssues(SearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** The search of every node knows of all that happened before then, also when nodes' clocks differ. */
    Instant known() {
        return clock.instant().minus(KNOWN_AFTER);
    }

    /** The ids of the tasks among all of the project's, none when the query is none that this Jira understands, or no longer. */
    Optional<Set<Long>> of(long projectId, String jql, Supplier<List<Long>> all) {
        Span ever = new Span(Instant.EPOCH, clock.instant().plus(Duration.ofDays(1)));
        return found(projectId, jql, all, (asked, ids) -> collect(asked, ever, ids));
    }

    /** The ids of the tasks among some of the project's. */
    Optional<Set<Long>> among(long projectId, String jql, List<Long> some) {
        Span ever = new Span(Instant.EPOCH, clock.instant().plus(Duration.ofDays(1)));
        return found(projectId, jql, () -> some, (asked, ids) -> collectById(asked, ever, ids));
    }

    private Optional<Set<Long>> found(long projectId, String jql, Supplier<List<Long>> all, Collecting collecting) {
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            return notUnderstood(projectId, jql);
        }
        Asked asked = new Asked(
                inOrder(projectId), Optional.ofNullable(parsed.getQuery().getWhereClause()), all);
        try {
            Set<Long> ids = new HashSet<>();
            collecting.into(asked, ids);
            return Optional.of(ids);
        } catch (SearchException e) {
            if (search.validateQuery(null, parsed.getQuery()).hasAnyErrors()) {
                return notUnderstood(projectId, jql);
            }
            throw new IllegalStateException("project " + projectId + " could not be searched with " + jql, e);
        }
    }

    /** A way to collect ids. */
    private interface Collecting {
        void into(Asked asked, Set<Long> ids) throws SearchException;
    }

    /** What is asked again and again: the project's tasks in an order that stays while its pages are turned, and a condition. */
    private record Asked(Query project, Optional<Clause> urgent, Supplier<List<Long>> all) {

        Query within(Span created, Optional<Clause> also) {
            JqlClauseBuilder where = JqlQueryBuilder.newBuilder(project)
                    .where()
                    .defaultAnd()
                    .createdBetween(Date.from(created.start()), Date.from(created.end()));
            urgent.ifPresent(where::addClause);
            also.ifPresent(where::addClause);
            return where.buildQuery();
        }
    }

    private Query inOrder(long projectId) {
        return search.parseQuery(null, "project = " + projectId + " ORDER BY key ASC")
                .getQuery();
    }

    private static Optional<Set<Long>> notUnderstood(long projectId, String jql) {
        log.warn("The query for urgent work of project {} is not understood, so it has no streams: {}", projectId, jql);
        return Optional.empty();
    }

    private void collect(Asked asked, Span created, Set<Long> ids) throws SearchException {
        Query query = asked.within(created, Optional.empty());
        long hits = search.searchCountOverrideSecurity(null, query);
        if (hits <= MOST_HITS) {
            addPages(query, hits, ids);
        } else if (created.length().compareTo(SHORTEST) > 0) {
            Instant middle = created.start().plus(created.length().dividedBy(2));
            collect(asked, new Span(created.start(), middle), ids);
            collect(asked, new Span(middle, created.end()), ids);
        } else {
            collectById(asked, created, ids);
        }
    }

    private void collectById(Asked asked, Span created, Set<Long> ids) throws SearchException {
        List<Long> all = asked.all().get();
        for (int start = 0; start < all.size(); start += PAGE) {
            String some = all.subList(start, Math.min(start + PAGE, all.size())).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "id in (", ")"));
            Clause clause = search.parseQuery(null, some).getQuery().getWhereClause();
            addPages(asked.within(created, Optional.of(clause)), PAGE, ids);
        }
    }

    private void addPages(Query query, long hits, Set<Long> ids) throws SearchException {
        for (int start = 0; start < hits; start += PAGE) {
            for (Issue issue : search.searchOverrideSecurity(null, query, new PagerFilter<Issue>(start, PAGE))
                    .getResults()) {
                ids.add(issue.getId());
            }
        }
    }
}
