package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Instant;
import java.util.Date;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Searching through Jira's API shows nobody what they may not browse. */
public class JiraSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private SearchService search;
    private ApplicationUser admin;

    @Before
    public void importThreeIssues() {
        Export export = new Export();
        export.issue("SUP-1").with("created", "2026-03-01T08:00:00.000+0000");
        export.issue("SUP-2").with("created", "2026-03-02T08:00:00.000+0000");
        export.issue("SUP-3").with("created", "2026-03-03T08:00:00.000+0000");
        home.add(export);
        JiraComponents jira = JiraOver.of(home);
        search = jira.get(SearchService.class);
        admin = jira.get(UserManager.class).getUserByName("admin");
    }

    @Test
    public void shouldGiveAPageInTheQuerysOrder() throws Exception {
        Query query = query("project = SUP ORDER BY created DESC");

        SearchResults<Issue> page = search.search(admin, query, new PagerFilter<Issue>(1, 1));

        assertThat(page.getResults()).extracting(Issue::getKey).containsExactly("SUP-2");
        assertThat(page.getTotal()).isEqualTo(3);
        assertThat(page.getStart()).isEqualTo(1);
        assertThat(search.searchCount(admin, query)).isEqualTo(3);
    }

    @Test
    public void shouldShowNobodyWhatTheyMayNotBrowse() throws Exception {
        Query query = query("project = SUP");

        assertThat(search.searchCountOverrideSecurity(null, query)).isEqualTo(3);
        assertThat(search.searchOverrideSecurity(null, query, new PagerFilter<Issue>(0, 10))
                        .getResults())
                .hasSize(3);
        assertThat(search.searchCount(admin, query)).isEqualTo(3);
    }

    @Test
    public void shouldNarrowAQueryToAWindow() throws Exception {
        Query narrowed = JqlQueryBuilder.newBuilder(query("key = SUP-1 OR key = SUP-2 OR key = SUP-3"))
                .where()
                .defaultAnd()
                .createdBetween(date("2026-03-02T00:00:00Z"), date("2026-03-02T23:59:59Z"))
                .buildQuery();

        assertThat(search.searchOverrideSecurity(null, narrowed, new PagerFilter<Issue>(0, 10))
                        .getResults())
                .extracting(Issue::getKey)
                .containsExactly("SUP-2");
    }

    @Test
    public void shouldTellWhatIsWrongWithAText() {
        SearchService.ParseResult result = search.parseQuery(admin, "project = = SUP");

        assertThat(result.isValid()).isFalse();
        assertThat(result.getQuery()).isNull();
        assertThat(result.getErrors().getErrorMessages()).isNotEmpty();
    }

    @Test
    public void shouldTellWhichNameMeansNothing() {
        Query query = query("project = NOWHERE");

        assertThat(search.validateQuery(admin, query).hasAnyErrors()).isTrue();
        assertThatThrownBy(() -> search.search(admin, query, new PagerFilter<Issue>(0, 10)))
                .isInstanceOf(SearchException.class);
        assertThat(search.validateQuery(admin, query("project = SUP")).hasAnyErrors())
                .isFalse();
    }

    @Test
    public void shouldRefuseAPageBeyondTheWindow() {
        Query query = query("project = SUP");

        assertThatThrownBy(() -> search.search(admin, query, new PagerFilter<Issue>(9_999, 2)))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("10000");
        assertThatThrownBy(
                        () -> search.searchOverrideSecurity(admin, query, new PagerFilter<Issue>(1, Integer.MAX_VALUE)))
                .isInstanceOf(SearchException.class);
        assertThatThrownBy(() -> search.search(admin, query, new PagerFilter<Issue>(-1)))
                .isInstanceOf(SearchException.class);
    }

    @Test
    public void shouldKnowNoUnlimitedPage() {
        assertThat(PagerFilter.class.getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .doesNotContain("getUnlimitedFilter");
    }

    @Test
    public void shouldGiveBackTheTextOfAQuery() {
        Query read = query("project = SUP");
        Query built = JqlQueryBuilder.newBuilder().where().project("SUP").buildQuery();

        assertThat(search.getJqlString(read)).isEqualTo("project = SUP");
        assertThat(search.getJqlString(built)).isEqualTo("project = SUP");
    }

    private Query query(String jql) {
        SearchService.ParseResult result = search.parseQuery(admin, jql);
        assertThat(result.getErrors().getErrorMessages()).isEmpty();
        return result.getQuery();
    }

    @SuppressWarnings("JavaUtilDate") // The builder speaks in dates.
    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
