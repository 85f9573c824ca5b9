package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.User;

/** What Jira's services say to a user who has chosen Danish. */
public class ReadersLanguageTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraComponents jira;
    private ApplicationUser maja;

    @Before
    public void logIn() {
        home.tracker().users().add(new User("maja", "maja", "Maja", "maja@example.org", true, "da"), "secret");
        jira = JiraOver.of(home);
        maja = jira.get(UserManager.class).getUserByName("maja");
        jira.get(JiraAuthenticationContext.class).setLoggedInUser(maja);
    }

    @After
    public void logOut() {
        jira.get(JiraAuthenticationContext.class).clearLoggedInUser();
    }

    @Test
    public void shouldSayInDanishWhyAQueryCannotBeRead() {
        SearchService search = jira.get(SearchService.class);

        assertThat(search.parseQuery(maja, "project = ").getErrors().getErrorMessages())
                .singleElement()
                .asString()
                .startsWith("Fejl i JQL-forespørgslen: Her mangler en værdi, en liste eller en funktion");
    }

    @Test
    public void shouldSayInDanishWhyAQueryMeansNothing() {
        SearchService search = jira.get(SearchService.class);
        var query = search.parseQuery(maja, "colour = red").getQuery();

        assertThat(search.validateQuery(maja, query).getErrorMessages())
                .containsExactly("Feltet 'colour' findes ikke, eller du har ikke ret til at se det.");
        assertThatThrownBy(() -> search.search(maja, query, new PagerFilter<>(0, 10)))
                .isInstanceOf(SearchException.class)
                .hasMessage("Feltet 'colour' findes ikke, eller du har ikke ret til at se det.");
    }

    @Test
    public void shouldSayInDanishWhoMayDeleteADashboard() {
        JiraServiceContext context = new JiraServiceContextImpl(maja);

        assertThat(jira.get(PortalPageService.class).validateForDelete(context, 1L))
                .isFalse();

        assertThat(context.getErrorCollection().getErrorMessages())
                .containsExactly("Kun ejeren kan slette et dashboard.");
    }
}
