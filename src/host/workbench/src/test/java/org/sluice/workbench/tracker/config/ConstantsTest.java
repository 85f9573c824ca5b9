package org.sluice.workbench.tracker.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Constants as they are held in memory and read again. */
public class ConstantsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldListPrioritiesHighestFirst() {
        assertThat(constants().priorities())
                .extracting(Priority::name)
                .containsExactly("Highest", "High", "Medium", "Low", "Lowest");
    }

    @Test
    public void shouldFindEachByItsIdAndNothingByAnother() {
        importAnIssue();

        assertThat(constants().status("5")).map(Status::category).contains(StatusCategory.COMPLETE);
        assertThat(constants().type("10001")).map(IssueType::name).contains("Task");
        assertThat(constants().resolution("10000")).map(Resolution::name).contains("Done");
        assertThat(constants().priority("3")).map(Priority::name).contains("Medium");
        assertThat(constants().status("10001")).isEmpty();
    }

    @Test
    public void shouldNotSeeAWrittenRowBeforeItForgets() {
        assertThat(constants().resolutions()).isEmpty();
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO resolution (id, name, description, sort_order) VALUES ('7', 'Void', '', 1)"));

        assertThat(constants().resolutions()).isEmpty();
        constants().forget();
        assertThat(constants().resolutions()).extracting(Resolution::id).containsExactly("7");
    }

    @Test
    public void shouldAskTheDatabaseOnceForManyQuestions() {
        constants().priorities();
        long before = home.tracker().database().statements().executed();

        for (int i = 0; i < 10; i++) {
            constants().priority("1");
        }

        assertThat(home.tracker().database().statements().executed()).isEqualTo(before);
    }

    @Test
    public void shouldListStatusesThatIssuesOfAProjectStandAt() {
        importAnIssue();
        long empty = home.tracker()
                .projects()
                .add("LAB", "Laboratory", Optional.empty())
                .id();

        assertThat(constants().statusesIn(home.issue("SUP-1").projectId()))
                .extracting(Status::name)
                .containsExactly("Solved");
        assertThat(constants().statusesIn(empty)).isEmpty();
        assertThat(constants().typesIn(empty)).isEmpty();
    }

    @Test
    public void shouldKeepAShelfInItsOrderAndFromBeingChanged() {
        Shelf<String> shelf = new Shelf<>(() -> List.of("b", "a"), text -> "id " + text);

        assertThat(shelf.all()).containsExactly("b", "a");
        assertThat(shelf.get("id a")).contains("a");
        assertThat(shelf.get("a")).isEmpty();
        assertThatThrownBy(() -> shelf.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void shouldReadAShelfAgainOnlyAfterItWasForgotten() {
        List<String> source = new ArrayList<>(List.of("a"));
        Shelf<String> shelf = new Shelf<>(() -> List.copyOf(source), text -> text);
        shelf.all();
        source.add("b");

        assertThat(shelf.get("b")).isEmpty();
        shelf.forget();
        assertThat(shelf.get("b")).contains("b");
    }

    @Test
    public void shouldFindACategoryByLabelKeyOrId() {
        assertThat(StatusCategory.called("to do")).contains(StatusCategory.TO_DO);
        assertThat(StatusCategory.called("NEW")).contains(StatusCategory.TO_DO);
        assertThat(StatusCategory.called("2")).contains(StatusCategory.TO_DO);
        assertThat(StatusCategory.called("Finished")).isEmpty();
    }

    private void importAnIssue() {
        Export export = new Export();
        export.issue("SUP-1").status("5", "Solved", "done").with("resolution", named("10000", "Done"));
        home.add(export);
    }

    private Constants constants() {
        return home.tracker().constants();
    }
}
