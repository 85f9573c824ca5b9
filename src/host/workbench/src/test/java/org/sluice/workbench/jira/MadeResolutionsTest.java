package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** Plugins make and remove resolutions, and look up the groups of statuses. */
public class MadeResolutionsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private ResolutionManager resolutions;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        resolutions = jira.get(ResolutionManager.class);
    }

    @Test
    public void shouldMakeAResolutionAfterTheOthers() {
        Resolution passed = resolutions.createResolution("Passed on", "Another team has it");

        assertThat(resolutions.getResolutions()).last().isEqualTo(passed);
        assertThat(resolutions.getResolutionByName("PASSED ON")).isEqualTo(passed);
        assertThat(resolutions.getResolution(passed.getId()).getDescription()).isEqualTo("Another team has it");
        assertThat(resolutions.createResolution("Kept", null).getDescription()).isEmpty();
        assertThat(resolutions.getResolutionByName("Nobody knows")).isNull();
    }

    @Test
    public void shouldRefuseANameThatIsThereOrNone() {
        resolutions.createResolution("Passed on", "");

        assertThatThrownBy(() -> resolutions.createResolution("passed ON", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("passed ON");
        assertThatThrownBy(() -> resolutions.createResolution("", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> resolutions.createResolution(null, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldGiveItsIssuesAnotherOneWhenAResolutionGoes() {
        Resolution passed = resolutions.createResolution("Passed on", "");
        Resolution done = resolutions.createResolution("All done", "");
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE issue SET resolution_id = ? WHERE id = ?", passed.getId(), place.id("SUP-1")));

        resolutions.removeResolution(passed.getId(), done.getId());

        assertThat(resolutions.getResolution(passed.getId())).isNull();
        assertThat(jira.issue("SUP-1").getResolutionId()).isEqualTo(done.getId());
        assertThat(jira.issue("SUP-2").getResolutionId()).isNull();
    }

    @Test
    public void shouldNotRemoveWhatIsNotThereNorForNothing() {
        Resolution passed = resolutions.createResolution("Passed on", "");

        assertThatThrownBy(() -> resolutions.removeResolution("77", passed.getId()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("77");
        assertThatThrownBy(() -> resolutions.removeResolution(passed.getId(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(resolutions.getResolution(passed.getId())).isNotNull();
    }

    @Test
    public void shouldKnowJirasFourGroupsOfStatuses() {
        StatusCategoryManager categories = jira.get(StatusCategoryManager.class);

        assertThat(categories.getStatusCategories())
                .extracting(StatusCategory::getKey)
                .containsExactly("undefined", "new", "done", "indeterminate");
        assertThat(categories.getUserVisibleStatusCategories()).hasSize(3);
        assertThat(categories.getDefaultStatusCategory().getKey()).isEqualTo("undefined");
        assertThat(categories.getStatusCategoryByKey("done").getName()).isEqualTo("Done");
        assertThat(categories.getStatusCategoryByKey("half")).isNull();
    }
}
