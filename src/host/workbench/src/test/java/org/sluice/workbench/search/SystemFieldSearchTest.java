package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.person;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;

/** Jira's own fields under every name and operator that they take. */
public class SystemFieldSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void importThreeIssues() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("assignee", person("anton"))
                .with("priority", named("1", "Highest"))
                .with("description", "The lamp over bed 4 flickers")
                .labels("night", "lamp");
        export.issue("SUP-2")
                .parent("SUP-1")
                .with("issuetype", named("10002", "Incident"))
                .with("creator", person("dorte"))
                .with("updated", "2026-06-14T09:00:00.000+0000")
                .status("3", "In Progress", "indeterminate")
                .labels("Night");
        export.issue("SUP-3")
                .with("reporter", person("dorte"))
                .with("resolution", named("10000", "Done"))
                .with("resolutiondate", "2026-06-10T09:00:00.000+0000")
                .status("5", "Solved", "done");
        home.add(export);
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldFindThePeopleOfAnIssue() {
        assertThat(jql.keys("creator = dorte")).containsExactly("SUP-2");
        assertThat(jql.keys("reporter = DORTE")).containsExactly("SUP-3");
        assertThat(jql.keys("reporter not in (dorte, anton)")).containsExactly("SUP-2", "SUP-1");
        assertThat(jql.keys("assignee is not empty")).containsExactly("SUP-1");
        assertThat(jql.keys("assignee = EMPTY")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("assignee != null")).containsExactly("SUP-1");
    }

    @Test
    public void shouldFindTypesByBothNamesAndById() {
        assertThat(jql.keys("type = incident")).containsExactly("SUP-2");
        assertThat(jql.keys("issuetype = 10002")).containsExactly("SUP-2");
        assertThat(jql.keys("issuetype not in (Incident)")).containsExactly("SUP-3", "SUP-1");
    }

    @Test
    public void shouldFindCategoriesByLabelKeyAndId() {
        assertThat(jql.keys("statusCategory = \"In Progress\"")).containsExactly("SUP-2");
        assertThat(jql.keys("statusCategory = indeterminate")).containsExactly("SUP-2");
        assertThat(jql.keys("statusCategory = 4")).containsExactly("SUP-2");
        assertThat(jql.keys("statusCategory != Done")).containsExactly("SUP-2", "SUP-1");
        assertThat(jql.keys("statusCategory in (\"To Do\", Done)")).containsExactly("SUP-3", "SUP-1");
    }

    @Test
    public void shouldFindNothingInACategoryWithoutStatuses() {
        assertThat(jql.keys("statusCategory = \"No Category\"")).isEmpty();
    }

    @Test
    public void shouldRefuseACategoryThatIsNone() {
        assertThatThrownBy(() -> jql.keys("statusCategory = Finished"))
                .isInstanceOf(JqlException.class)
                .hasMessage("The value 'Finished' does not exist for the field 'statusCategory'.");
    }

    @Test
    public void shouldFindSubtasksByTheirParent() {
        assertThat(jql.keys("parent = SUP-1")).containsExactly("SUP-2");
        assertThat(jql.keys("parent is empty")).containsExactly("SUP-3", "SUP-1");
        assertThat(jql.keys("parent in (sup-1, SUP-3)")).containsExactly("SUP-2");
    }

    @Test
    public void shouldTellLabelsApartByTheirCase() {
        assertThat(jql.keys("labels = night")).containsExactly("SUP-1");
        assertThat(jql.keys("labels in (Night, lamp)")).containsExactly("SUP-2", "SUP-1");
        assertThat(jql.keys("labels != night")).containsExactly("SUP-2");
        assertThat(jql.keys("labels is empty")).containsExactly("SUP-3");
        assertThat(jql.keys("labels in (unheard, EMPTY)")).containsExactly("SUP-3");
    }

    @Test
    public void shouldFindResolutionsAndTheirAbsence() {
        assertThat(jql.keys("resolution = done")).containsExactly("SUP-3");
        assertThat(jql.keys("resolution != Unresolved")).containsExactly("SUP-3");
        assertThat(jql.keys("resolution in (unresolved, Done)")).hasSize(3);
        assertThat(jql.keys("resolution not in (Unresolved, Done)")).isEmpty();
    }

    @Test
    public void shouldPutPrioritiesInTheirOrderUpToTheEnds() {
        assertThat(jql.keys("priority >= Highest")).containsExactly("SUP-1");
        assertThat(jql.keys("priority > Highest")).isEmpty();
        assertThat(jql.keys("priority < Lowest")).isEmpty();
        assertThat(jql.keys("priority >= Lowest")).containsExactly("SUP-1");
        assertThat(jql.keys("priority is empty")).containsExactly("SUP-3", "SUP-2");
    }

    @Test
    public void shouldCompareEveryDateByBothNames() {
        assertThat(jql.keys("updatedDate > 2026-06-01")).containsExactly("SUP-2");
        assertThat(jql.keys("createdDate = \"2026-03-02 08:00\"")).hasSize(3);
        assertThat(jql.keys("created != \"2026-03-02 08:00\"")).isEmpty();
        assertThat(jql.keys("resolutiondate is not empty")).containsExactly("SUP-3");
        assertThat(jql.keys("resolved in (EMPTY, \"2026-06-10 09:00\")")).hasSize(3);
        assertThat(jql.keys("resolved not in (\"2026-06-10 09:00\")")).isEmpty();
    }

    @Test
    public void shouldNotFindAnEmptyDateBeforeAnyDay() {
        assertThat(jql.keys("resolved <= 2030-01-01")).containsExactly("SUP-3");
        assertThat(jql.keys("not resolved <= 2030-01-01")).isEmpty();
    }

    @Test
    public void shouldFindIssuesByIdAndByTheNamesOfTheKey() {
        String id = Long.toString(home.issue("SUP-2").id());

        assertThat(jql.keys("id = " + id)).containsExactly("SUP-2");
        assertThat(jql.keys("issuekey in (SUP-1, " + id + ")")).containsExactly("SUP-2", "SUP-1");
        assertThat(jql.keys("issue != SUP-2")).containsExactly("SUP-3", "SUP-1");
        assertThat(jql.keys("key not in (SUP-1, SUP-2)")).containsExactly("SUP-3");
        assertThat(jql.keys("key <= SUP-2")).containsExactly("SUP-2", "SUP-1");
    }

    @Test
    public void shouldFindWordsInDescriptionAndText() {
        assertThat(jql.keys("description ~ \"BED lamp\"")).containsExactly("SUP-1");
        assertThat(jql.keys("text ~ \"lamp flickers\"")).containsExactly("SUP-1");
        assertThat(jql.keys("description is empty")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("description is not empty")).containsExactly("SUP-1");
        assertThat(jql.keys("summary !~ \"SUP-1\"")).containsExactly("SUP-3", "SUP-2");
    }

    @Test
    public void shouldNotFindAnEmptyDescriptionByTheAbsenceOfAWord() {
        assertThat(jql.keys("description !~ lamp")).isEmpty();
        assertThat(jql.keys("description !~ printer")).containsExactly("SUP-1");
    }

    @Test
    public void shouldTakePercentAndUnderscoreForThemselves() {
        assertThat(jql.keys("summary ~ \"SUP_1\"")).isEmpty();
        assertThat(jql.keys("summary ~ \"%\"")).isEmpty();
    }

    @Test
    public void shouldTurnANotOverSeveralConditionsInwards() {
        assertThat(jql.keys("not (status = Open or status = Solved)")).containsExactly("SUP-2");
        assertThat(jql.keys("not (status = Open and priority = Highest)")).containsExactly("SUP-3", "SUP-2");
        assertThat(jql.keys("not not status = Open")).containsExactly("SUP-1");
    }
}
