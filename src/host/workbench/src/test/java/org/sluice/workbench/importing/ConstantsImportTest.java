package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.config.StatusCategory;

/** Statuses, types, priorities and resolutions of a file. */
public class ConstantsImportTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldRankPrioritiesByTheirUsualMeaning() {
        Export export = new Export();
        export.issue("SUP-1").with("priority", named("Trivial", "Trivial"));
        export.issue("SUP-2").with("priority", named("Critical", "Critical"));
        export.issue("SUP-3").with("priority", named("Major", "Major"));

        home.add(export);

        assertThat(home.tracker().constants().priorities())
                .extracting(Priority::name)
                .containsExactly("Critical", "Highest", "High", "Major", "Medium", "Low", "Lowest", "Trivial");
    }

    @Test
    public void shouldGiveNumbersToIdsThatAreNone() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("resolution", named("Fixed", "Fixed"))
                .with("issuetype", named("Sub-task", "Sub-task").put("subtask", true));

        home.add(export);

        assertThat(home.tracker().constants().resolutions())
                .extracting(Resolution::id)
                .allMatch(id -> id.matches("[0-9]+"));
        assertThat(home.tracker().constants().types())
                .extracting(IssueType::subtask)
                .containsExactly(true);
    }

    @Test
    public void shouldTakeTwoIdsOfOneNameForOne() {
        Export export = new Export();
        export.issue("SUP-1").status("1", "Open", "new");
        export.issue("SUP-2").status("10", "open", "new");

        home.add(export);

        assertThat(home.issue("SUP-1").statusId()).isEqualTo(home.issue("SUP-2").statusId());
    }

    @Test
    public void shouldListOnlyWhatAProjectUses() {
        Export export = new Export();
        export.issue("SUP-1").status("1", "Open", "new");
        export.issue("SUP-2").status("3", "In Progress", "indeterminate");
        export.issue("OPS-1")
                .with("project", named("10001", "Operations").put("key", "OPS"))
                .status("6", "Closed", "done");

        home.add(export);

        long project = home.issue("SUP-1").projectId();
        assertThat(home.tracker().constants().statusesIn(project))
                .extracting(Status::category)
                .containsExactlyInAnyOrder(StatusCategory.TO_DO, StatusCategory.IN_PROGRESS);
        assertThat(home.tracker().constants().typesIn(project))
                .extracting(IssueType::name)
                .containsExactly("Task");
    }
}
