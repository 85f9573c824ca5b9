package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** Searches through Jira's API find for each what they may browse, and all of it only when security is overridden. */
public class SearchRightsApiTest {
    private static final String ALL = "ORDER BY key ASC";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private SearchService search;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        search = jira.get(SearchService.class);
    }

    @Test
    public void shouldFindNothingForStrangersAndOutsiders() throws Exception {
        assertThat(found(null, ALL)).isEmpty();
        assertThat(found(jira.user("olga"), ALL)).isEmpty();
        assertThat(found(jira.user("rita"), ALL)).contains("SUP-1", "LAB-1");
        assertThat(search.searchCount(null, query(ALL))).isZero();
    }

    @Test
    public void shouldFindEverythingForAnyoneWhenSecurityIsOverridden() throws Exception {
        assertThat(search.searchOverrideSecurity(null, query(ALL), new PagerFilter<Issue>(0, 10))
                        .getResults())
                .extracting(Issue::getKey)
                .containsExactly("LAB-1", "SUP-1", "SUP-2", "SUP-3");
        assertThat(search.searchCountOverrideSecurity(jira.user("olga"), query(ALL)))
                .isEqualTo(4);
    }

    @Test
    public void shouldHideIssuesAtALevelThatTheReaderIsNotIn() throws Exception {
        long level = place.level("SUP", "Board", "anton").id();
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE issue SET security_level_id = ? WHERE id = ?", level, place.id("SUP-1")));
        place.tracker().forget();

        assertThat(found(jira.user("anton"), "project = SUP")).contains("SUP-1");
        assertThat(found(jira.user("rita"), "project = SUP"))
                .doesNotContain("SUP-1")
                .hasSize(2);
        assertThat(search.searchCount(jira.user("rita"), query("project = SUP")))
                .isEqualTo(2);
    }

    @Test
    public void shouldMeanTheUserWhoSearches() throws Exception {
        assertThat(found(jira.user("anton"), "assignee = currentUser()")).containsExactly("SUP-2");
        assertThat(found(jira.user("rita"), "assignee = currentUser()")).isEmpty();
    }

    @Test
    public void shouldNotTellAProjectThatIsHiddenFromOneThatIsNot() {
        Query hidden = query("project = SUP");
        Query none = query("project = NONE");

        String ofHidden = search.validateQuery(jira.user("olga"), hidden)
                .getErrorMessages()
                .toString();
        String ofNone =
                search.validateQuery(jira.user("olga"), none).getErrorMessages().toString();

        assertThat(ofHidden).contains("SUP");
        assertThat(ofHidden.replace("SUP", "NONE")).isEqualTo(ofNone);
        assertThatThrownBy(() -> search.search(jira.user("olga"), hidden, new PagerFilter<Issue>(0, 1)))
                .isInstanceOf(SearchException.class);
    }

    @Test
    public void shouldCountTheWholeHoweverSmallThePage() throws Exception {
        var empty = search.search(jira.user("rita"), query(ALL), new PagerFilter<Issue>(0, 0));
        var beyond = search.search(jira.user("rita"), query(ALL), new PagerFilter<Issue>(50, 10));

        assertThat(empty.getResults()).isEmpty();
        assertThat(empty.getTotal()).isEqualTo(4);
        assertThat(beyond.getResults()).isEmpty();
        assertThat(beyond.getTotal()).isEqualTo(4);
    }

    private List<String> found(ApplicationUser user, String jql) throws SearchException {
        return search.search(user, query(jql), new PagerFilter<Issue>(0, 10)).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }

    private Query query(String jql) {
        return search.parseQuery(null, jql).getQuery();
    }
}
