package org.sluice.workbench.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.search.JqlParser;

/** JQL to issues: one search and one read a page. A page that ends beyond the window of 10,000 is refused, as in Jira. */
public final class JiraSearch implements SearchService {
    private final JqlParser parser;
    private final IssueSearch search;
    private final IssueManager issues;
    private final JiraAuthenticationContext reader;

    public JiraSearch(JqlParser parser, IssueSearch search, IssueManager issues, JiraAuthenticationContext reader) {
        this.parser = parser;
        this.search = search;
        this.issues = issues;
        this.reader = reader;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException {
        refuseBeyondWindow(pager);
        return results(
                pager,
                told(() -> search.page(
                        JiraUser.tracked(user), JiraQuery.parsed(query), pager.getStart(), pager.getMax())));
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager)
            throws SearchException {
        refuseBeyondWindow(pager);
        return results(
                pager,
                told(() -> search.pageOverridingSecurity(
                        JiraUser.tracked(user), JiraQuery.parsed(query), pager.getStart(), pager.getMax())));
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        return told(() -> search.count(JiraUser.tracked(user), JiraQuery.parsed(query)));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser user, Query query) throws SearchException {
        return told(() -> search.pageOverridingSecurity(JiraUser.tracked(user), JiraQuery.parsed(query), 0, 0))
                .total();
    }

    /** Reads the text; whether its names mean anything is {@link #validateQuery}'s question. */
    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        try {
            return new ParseResult(new JiraQuery(parser.parse(jql), jql), JiraMessages.none());
        } catch (JqlException e) {
            return new ParseResult(null, JiraMessages.of(e.messages(reader.getLocale())));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        try {
            search.check(JiraUser.tracked(user), JiraQuery.parsed(query));
            return JiraMessages.none();
        } catch (JqlException e) {
            return JiraMessages.of(e.messages(reader.getLocale()));
        }
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString() == null ? query.toString() : query.getQueryString();
    }

    private SearchResults<Issue> results(PagerFilter pager, IssueSearch.Page page) {
        List<Issue> found = issues.getIssueObjects(page.ids());
        return new SearchResults<>(found, Math.toIntExact(page.total()), pager.getMax(), pager.getStart());
    }

    private static void refuseBeyondWindow(PagerFilter pager) throws SearchException {
        long end = (long) pager.getStart() + pager.getMax();
        if (pager.getStart() < 0 || pager.getMax() < 0 || end > IssueSearch.WINDOW) {
            throw new SearchException("A page from " + pager.getStart() + " of " + pager.getMax()
                    + " issues ends beyond the window of " + IssueSearch.WINDOW);
        }
    }

    private <T> T told(Question<T> question) throws SearchException {
        try {
            return question.ask();
        } catch (JqlException e) {
            throw new SearchException(e.message(reader.getLocale()), e);
        }
    }

    /** Something that the search is asked. */
    @FunctionalInterface
    private interface Question<T> {
        T ask();
    }
}
