package org.sluice.workbench.tracker.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** What a new home can make issues of, and that an import is left alone. */
public class StartingConstantsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldHaveTheIssueTypesOfANewJira() {
        prepare();

        assertThat(constants().types())
                .extracting(IssueType::name)
                .containsExactly("Task", "Sub-task", "Story", "Bug", "Epic");
        assertThat(constants().type("10003")).map(IssueType::subtask).contains(true);
        assertThat(constants().type("10004")).map(IssueType::name).contains("Bug");
    }

    @Test
    public void shouldHaveTheStatusesOfBothWorkflowsAndTheResolutions() {
        prepare();

        assertThat(constants().statuses())
                .extracting(Status::name)
                .containsExactly("Open", "In Progress", "Reopened", "Resolved", "Closed", "To Do", "Done");
        assertThat(constants().status("10001")).map(Status::category).contains(StatusCategory.COMPLETE);
        assertThat(constants().resolutions())
                .extracting(Resolution::name)
                .containsExactly("Done", "Won't Do", "Duplicate", "Cannot Reproduce");
        assertThat(constants().priorities())
                .extracting(Priority::name)
                .containsExactly("Highest", "High", "Medium", "Low", "Lowest");
    }

    @Test
    public void shouldLeaveAnImportAlone() {
        home.add(garden());
        List<IssueType> types = List.copyOf(constants().types());
        List<Status> statuses = List.copyOf(constants().statuses());
        List<Resolution> resolutions = List.copyOf(constants().resolutions());

        prepare();

        assertThat(constants().types()).containsExactlyElementsOf(types);
        assertThat(constants().statuses()).containsExactlyElementsOf(statuses);
        assertThat(constants().resolutions()).containsExactlyElementsOf(resolutions);
    }

    @Test
    public void shouldKeepStatusesThatAreThereAlready() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO status (id, name, description, category_key,"
                        + " sort_order) VALUES ('10001', 'Waiting', '', 'new', 1), ('7', 'open', '', 'new', 2)"));

        prepare();

        assertThat(constants().status("10001")).map(Status::name).contains("Waiting");
        assertThat(constants().status("7")).map(Status::name).contains("open");
        assertThat(constants().status("1")).isEqualTo(Optional.empty());
        assertThat(constants().status("5")).map(Status::name).contains("Resolved");
    }

    @Test
    public void shouldGiveALaterImportItsOwnIdsWhereTheseAreTaken() {
        prepare();

        home.add(garden());

        // The file's type Seed has the id of Task here, and its Task is the one that is there.
        assertThat(constants().type("10002")).map(IssueType::name).contains("Task");
        assertThat(constants().types())
                .extracting(IssueType::name)
                .contains("Seed")
                .doesNotHaveDuplicates();
        assertThat(constants().types()).extracting(IssueType::id).doesNotHaveDuplicates();
    }

    private static Export garden() {
        Export export = new Export();
        export.issue("GARDEN-1").with("issuetype", named("10002", "Seed").put("subtask", false));
        export.issue("GARDEN-2").with("issuetype", named("10003", "Task").put("subtask", false));
        return export;
    }

    private void prepare() {
        new StartingConstants(home.tracker().database()).prepare();
        home.tracker().forget();
    }

    private Constants constants() {
        return home.tracker().constants();
    }
}
