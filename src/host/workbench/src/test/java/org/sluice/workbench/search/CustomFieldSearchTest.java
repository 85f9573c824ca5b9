package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;

/** What JQL finds by custom fields. */
public class CustomFieldSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importTwoIssues() {
        Export export = new Export()
                .name("customfield_10100", "Team")
                .name("customfield_10101", "Wards")
                .name("customfield_10102", "Beds")
                .name("customfield_10103", "Seen")
                .name("customfield_10104", "Doctor")
                .name("customfield_10105", "Case");
        export.issue("SUP-1")
                .with("customfield_10100", option("10400", "Second line"))
                .withList("customfield_10101", option("1", "North"), option("2", "South"))
                .with("customfield_10102", 12)
                .with("customfield_10103", "2026-06-10T08:00:00.000+0000")
                .with("customfield_10104", person("dorte"))
                .with("customfield_10105", "Broken lamp in theatre");
        export.issue("SUP-2")
                .with("customfield_10100", option("10401", "First line"))
                .withList("customfield_10101", option("2", "South"))
                .with("customfield_10102", 3)
                .with("customfield_10103", "2026-06-12T08:00:00.000+0000");
        home.add(export);
    }

    @Test
    public void shouldCompareOptions() {
        assertThat(found("Team = 'Second line'")).containsExactly("SUP-1");
        assertThat(found("cf[10101] = South")).containsExactly("SUP-2", "SUP-1");
        assertThat(found("Wards != North")).containsExactly("SUP-2");
        assertThat(found("customfield_10100 in ('First line', 'Second line')")).hasSize(2);
        assertThatThrownBy(() -> found("Team = Third"))
                .hasMessage("The value 'Third' does not exist for the field 'Team'.");
    }

    @Test
    public void shouldCompareNumbersDatesAndPeople() {
        assertThat(found("Beds > 5")).containsExactly("SUP-1");
        assertThat(found("Beds in (3, 4)")).containsExactly("SUP-2");
        assertThat(found("Beds is not empty")).hasSize(2);
        assertThat(found("Seen < 2026-06-11")).containsExactly("SUP-1");
        assertThat(found("Doctor = dorte")).containsExactly("SUP-1");
        assertThat(found("Doctor is empty")).containsExactly("SUP-2");
        for (String number : List.of("many", "1e400", "-1e400", "1e99999999999", "9".repeat(300))) {
            assertThatThrownBy(() -> found("Beds > \"" + number + "\""))
                    .hasMessage("The value '" + number + "' does not exist for the field 'Beds'.");
        }
    }

    @Test
    public void shouldFindWordsInText() {
        assertThat(found("Case ~ \"lamp broken\"")).containsExactly("SUP-1");
        assertThat(found("Case is empty")).containsExactly("SUP-2");
        assertThatThrownBy(() -> found("Case = lamp"))
                .hasMessage("The operator '=' is not supported by the 'Case' field.");
    }

    @Test
    public void shouldSortByWhatHasAnOrder() {
        assertThat(found("order by Beds asc")).containsExactly("SUP-2", "SUP-1");
        assertThat(found("order by Seen desc")).containsExactly("SUP-2", "SUP-1");
        assertThat(found("order by Team asc")).containsExactly("SUP-2", "SUP-1");
        assertThat(found("order by Case asc")).containsExactly("SUP-1", "SUP-2");
    }

    private List<String> found(String jql) {
        IssueSearch search = new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC);
        List<Long> ids = search.page(Optional.of(home.user("admin")), new JqlParser().parse(jql), 0, 50)
                .ids();
        return home.tracker().issues().byIds(ids).stream().map(Issue::key).toList();
    }
}
