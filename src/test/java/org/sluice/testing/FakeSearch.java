package org.sluice.testing;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sluice.contract.CurrentHost;
import org.sluice.contract.Host;
import org.sluice.work.Span;

/**
 * A search over tasks of which only the instant of creation matters, to the minute as in JQL. It refuses to show more than
 * 10,000 hits of one query, and the query {@code nonsense}.
 */
public final class FakeSearch {

    private static final int WINDOW = 10_000;

    private final Map<Long, Instant> created = new HashMap<>();
    private Span asked = new Span(Instant.EPOCH, Instant.EPOCH);
    private final IdentityHashMap<Clause, Set<Long>> idsOf = new IdentityHashMap<>();
    private Optional<Set<Long>> only = Optional.empty();
    private boolean failing;
    private boolean renamed;
    private int largest;

    /** A search in the place of Jira's, also for Jira's own builders of queries. */
    public FakeSearch() {
        CurrentHost.set(
                Stub.of(Host.class).answers("clauses", arguments -> clauses()).make());
    }

    /** There is this task. */
    public FakeSearch with(long id, Instant when) {
        created.put(id, when);
        return this;
    }

    /** Every search fails from now on. */
    public void failing() {
        failing = true;
    }

    /** The tasks, by id. */
    public List<Long> ids() {
        return created.keySet().stream().sorted().toList();
    }

    /** The most hits that one query had whose hits were asked for. */
    public int largest() {
        return largest;
    }

    /** The service. */
    public SearchService service() {
        return Stub.of(SearchService.class)
                .answers("parseQuery", arguments -> parsed((String) arguments[1]))
                .answers("validateQuery", arguments -> errors(failing && renamed))
                .answers("searchCountOverrideSecurity", arguments -> count())
                .answers("searchOverrideSecurity", arguments -> page((PagerFilter) arguments[2]))
                .make();
    }

    private SearchService.ParseResult parsed(String jql) {
        if (jql.startsWith("priority")) {
            renamed = jql.contains("Renamed");
        }
        Clause clause = Stub.of(Clause.class).make();
        if (jql.startsWith("id in (")) {
            idsOf.put(
                    clause,
                    Arrays.stream(jql.substring(7, jql.length() - 1).split(", "))
                            .map(Long::valueOf)
                            .collect(Collectors.toSet()));
        }
        Query query = Stub.of(Query.class).gives("getWhereClause", clause).make();
        return new SearchService.ParseResult(query, errors(jql.equals("nonsense")));
    }

    private static MessageSet errors(boolean any) {
        return Stub.of(MessageSet.class).gives("hasAnyErrors", any).make();
    }

    private JqlClauseBuilder clauses() {
        return new StubChain()
                .chain(this::restrict, Stub.of(JqlClauseBuilder.class).answers("createdBetween", arguments -> {
                    only = Optional.empty();
                    asked = new Span(((Date) arguments[0]).toInstant(), ((Date) arguments[1]).toInstant());
                    return clauses();
                }));
    }

    private long count() {
        if (failing) {
            FakeSearch.<RuntimeException>raise(new SearchException("the index is closed"));
        }
        return hits().size();
    }

    @SuppressWarnings("unchecked") // a stub's answer declares nothing, and what Jira's search throws is checked
    private static <E extends Exception> void raise(Exception thrown) throws E {
        throw (E) thrown;
    }

    private void restrict(Object clause) {
        only = Optional.ofNullable(idsOf.get((Clause) clause)).or(() -> only);
    }

    /** Both ends belong to the stretch, to the minute. */
    private List<Long> hits() {
        long from = asked.start().getEpochSecond() / 60;
        long to = asked.end().getEpochSecond() / 60;
        return created.entrySet().stream()
                .filter(task -> task.getValue().getEpochSecond() / 60 >= from
                        && task.getValue().getEpochSecond() / 60 <= to)
                .map(Map.Entry::getKey)
                .filter(id -> only.map(ids -> ids.contains(id)).orElse(true))
                .sorted()
                .toList();
    }

    private SearchResults<Issue> page(PagerFilter<?> pager) {
        List<Long> hits = hits();
        largest = Math.max(largest, hits.size());
        if (pager.getStart() + pager.getMax() > WINDOW) {
            throw new IllegalArgumentException("result window is too large: " + pager.getStart());
        }
        List<Issue> shown = new ArrayList<>();
        for (long id : hits.subList(Math.min(pager.getStart(), hits.size()), Math.min(pager.getEnd(), hits.size()))) {
            shown.add(Stub.of(Issue.class).gives("getId", id).make());
        }
        return new SearchResults<>(shown, hits.size(), pager.getMax(), pager.getStart());
    }

    /** Makes a builder whose other methods give the builder itself. */
    private static final class StubChain {
        JqlClauseBuilder chain(Consumer<Object> restrict, Stub<JqlClauseBuilder> stub) {
            JqlClauseBuilder[] self = new JqlClauseBuilder[1];
            for (String method : List.of("defaultAnd", "and", "project")) {
                stub.answers(method, arguments -> self[0]);
            }
            stub.answers("addClause", arguments -> {
                restrict.accept(arguments[0]);
                return self[0];
            });
            self[0] = stub.gives("buildQuery", Stub.of(Query.class).make()).make();
            return self[0];
        }
    }
}
