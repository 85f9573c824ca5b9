package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.person;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.people.Groups;

/** Saved filters within queries. */
public class FilterSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void importThreeIssues() {
        Export export = new Export();
        export.issue("SUP-1").with("assignee", person("anton"));
        export.issue("SUP-2").labels("night");
        export.issue("SUP-3").labels("night").with("assignee", person("dorte"));
        home.add(export);
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldFindWhatAFilterFindsByNameAndById() {
        SavedFilter night = filter("Night work", "labels = night order by key");

        assertThat(jql.keys("filter = \"night WORK\"")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("savedFilter in (" + night.id() + ")")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("request = " + night.id() + " and assignee is empty"))
                .containsExactly("SUP-2");
    }

    @Test
    public void shouldFindAllThatAFilterDoesNotAlsoWhereFieldsAreEmpty() {
        filter("Antons", "assignee = anton");

        assertThat(jql.keys("filter != Antons")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("not searchRequest in (Antons)")).containsExactly("SUP-3", "SUP-2");
    }

    @Test
    public void shouldFollowAFilterIntoAnother() {
        filter("Night work", "labels = night");
        filter("Free nights", "filter = \"Night work\" and assignee is empty");

        assertThat(jql.keys("filter = \"Free nights\"")).containsExactly("SUP-2");
    }

    @Test
    public void shouldMeanWhoeverAsks() {
        filter("Mine", "assignee = currentUser()", FilterShare.withLoggedIn());
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));

        assertThat(jql.as("anton").keys("filter = Mine")).containsExactly("SUP-1");
        assertThat(jql.keys("filter = Mine")).isEmpty();
    }

    @Test
    public void shouldNotKnowAFilterThatIsNotShared() {
        SavedFilter own = filter("Own", "assignee = anton");

        assertThatThrownBy(() -> jql.as("anton").keys("filter = Own"))
                .hasMessage("The value 'Own' does not exist for the field 'filter'.");
        assertThatThrownBy(() -> jql.as("anton").keys("filter = " + own.id()))
                .hasMessage("A value with ID '" + own.id() + "' does not exist for the field 'filter'.");
    }

    @Test
    public void shouldRefuseAFilterThatLeadsToItself() {
        filter("One", "filter = Two");
        filter("Two", "filter = One or key = SUP-1");

        assertThatThrownBy(() -> jql.keys("filter = One"))
                .hasMessage("Field 'filter' with value 'One' matches filter 'One' and causes a cyclical reference, this"
                        + " query can not be executed and should be edited.");
    }

    @Test
    public void shouldOnlyAskWhetherAFilterFinds() {
        assertThatThrownBy(() -> jql.keys("filter ~ x"))
                .hasMessage("The operator '~' is not supported by the 'filter' field.");
    }

    private SavedFilter filter(String name, String query, FilterShare... shares) {
        return home.tracker()
                .filters()
                .add(name, "", Optional.of(home.user("admin").key()), query, List.of(shares));
    }
}
