package org.sluice.workbench.search;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Finds issues. Values that a query names and the host does not know give a {@link JqlException}, as in Jira. */
public final class IssueSearch {
    /** Jira's {@code jira.search.platform.max.result.window}. */
    public static final int WINDOW = 10_000;

    private static final String FROM = " FROM issue i JOIN project p ON p.id = i.project_id WHERE ";

    private final Tracker tracker;
    private final Moments moments;
    private final JqlFunctions functions;
    private final Visibility visibility;
    private final WhereSql sql;
    private final IndexLag lag;

    /**
     * @param clock what relative dates count from
     * @param zone where a date without a time begins
     */
    public IssueSearch(Tracker tracker, Clock clock, ZoneId zone) {
        this(tracker, clock, zone, new JqlFunctions());
    }

    /** The same with functions that others may have brought already. */
    public IssueSearch(Tracker tracker, Clock clock, ZoneId zone, JqlFunctions functions) {
        this.tracker = tracker;
        this.moments = new Moments(clock, zone);
        this.functions = HostFunctions.into(functions, tracker);
        this.visibility = new Visibility(tracker);
        this.sql = new WhereSql(tracker, visibility);
        this.lag = new IndexLag(tracker, clock);
    }

    /** The functions that queries may call; whoever brings more adds them here. */
    public JqlFunctions functions() {
        return functions;
    }

    /** The switch by which a test lets the search lag behind the tracker. */
    public IndexLag lag() {
        return lag;
    }

    /** A page of the issues that the user may browse; a page that ends beyond the window is refused. */
    public Page page(Optional<User> user, JqlQuery query, int start, int max) {
        SearchContext context = context(user, false);
        String seen = visibility.condition(user, context.parameters());
        return page(condition(query, context) + " AND " + seen, query, start, max, context);
    }

    /** The same over all issues, whoever asks; the user is only whom {@code currentUser()} means. */
    public Page pageOverridingSecurity(Optional<User> user, JqlQuery query, int start, int max) {
        SearchContext context = context(user, true);
        return page(condition(query, context), query, start, max, context);
    }

    /** How many issues the user may browse that meet the query. */
    public long count(Optional<User> user, JqlQuery query) {
        return page(user, query, 0, 0).total();
    }

    /** Refuses a query that names fields or values which are not here. */
    public void check(Optional<User> user, JqlQuery query) {
        SearchContext context = context(user, false);
        condition(query, context);
        sql.order(query, context);
    }

    /** How the database means to find the user's issues, in its own words. */
    String plan(Optional<User> user, JqlQuery query) {
        SearchContext context = context(user, false);
        String condition = condition(query, context) + " AND " + visibility.condition(user, context.parameters());
        return tracker.database().jdbi().withHandle(handle -> {
            Query explaining = handle.createQuery("EXPLAIN SELECT i.id" + FROM + condition);
            context.parameters().bind(explaining);
            return String.join("\n", explaining.mapTo(String.class).list());
        });
    }

    private String condition(JqlQuery query, SearchContext context) {
        return sql.condition(query, context);
    }

    private SearchContext context(Optional<User> user, boolean seesAll) {
        return new SearchContext(
                "", user, moments, functions, new Parameters(), Set.of(), seesAll, new LinkedHashSet<>());
    }

    private Page page(String condition, JqlQuery query, int start, int max, SearchContext context) {
        if ((long) start + max > WINDOW) {
            throw new JqlException(Sentence.of("jql.window", WINDOW, (long) start + max));
        }
        String order = sql.order(query, context);
        return tracker.database().jdbi().withHandle(handle -> {
            Query counting = handle.createQuery(lag.statement("SELECT COUNT(*)" + FROM + condition));
            context.parameters().bind(counting);
            long total = counting.mapTo(Long.class).one();
            if (max == 0 || start >= total) {
                return new Page(List.of(), total, context.warnings());
            }
            Query paging = handle.createQuery(lag.statement(
                    "SELECT i.id" + FROM + condition + " ORDER BY " + order + " LIMIT :max OFFSET :start"));
            context.parameters().bind(paging);
            List<Long> ids = paging.bind("max", max)
                    .bind("start", start)
                    .mapTo(Long.class)
                    .list();
            return new Page(ids, total, context.warnings());
        });
    }

    /** Ids in the query's order, how many there are in all, and what functions had to say about the query. */
    public record Page(List<Long> ids, long total, Collection<String> warnings) {
        public Page {
            ids = List.copyOf(ids);
            warnings = List.copyOf(warnings);
        }
    }
}
