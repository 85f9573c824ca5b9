package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.WorkflowManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.jira.config.JiraStatusCategories;
import org.sluice.workbench.testing.ImportedTracker;

/** Plugins make and remove statuses. */
public class MadeStatusesTest {
    private static final String ICON = "/images/icons/statuses/generic.png";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final StatusCategory working =
            new JiraStatusCategories().getStatusCategoryByKey(StatusCategory.IN_PROGRESS);

    private WorkflowStage stage;
    private StatusManager statuses;

    @Before
    public void start() {
        stage = new WorkflowStage(home);
        statuses = (StatusManager) stage.parts.services().get(StatusManager.class);
    }

    @Test
    public void shouldMakeAStatusAfterTheOthers() {
        Status paused = statuses.createStatus("Paused", "Left for a while", ICON, working);

        assertThat(statuses.getStatuses()).last().isEqualTo(paused);
        assertThat(statuses.getStatus(paused.getId()).getDescription()).isEqualTo("Left for a while");
        assertThat(paused.getStatusCategory().getKey()).isEqualTo("indeterminate");
        assertThat(statuses.createStatus("Asked", null, ICON, working).getDescription())
                .isEmpty();
    }

    @Test
    public void shouldRefuseANameThatIsThere() {
        statuses.createStatus("Paused", "", ICON, working);

        assertThatThrownBy(() -> statuses.createStatus("PAUSED", "", ICON, working))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PAUSED");
    }

    @Test
    public void shouldRefuseAStatusWithoutNameIconOrCategory() {
        for (Runnable bad : new Runnable[] {
            () -> statuses.createStatus(" ", "", ICON, working),
            () -> statuses.createStatus(null, "", ICON, working),
            () -> statuses.createStatus("Paused", "", "", working),
            () -> statuses.createStatus("Paused", "", null, working),
            () -> statuses.createStatus("Paused", "", ICON, null)
        }) {
            assertThatThrownBy(bad::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void shouldRemoveAStatusThatNoWorkflowHas() {
        Status paused = statuses.createStatus("Paused", "", ICON, working);

        statuses.removeStatus(paused.getId());

        assertThat(statuses.getStatus(paused.getId())).isNull();
        assertThatThrownBy(() -> statuses.removeStatus(paused.getId())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldKeepAStatusOfAWorkflow() {
        WorkflowManager workflows = (WorkflowManager) stage.parts.services().get(WorkflowManager.class);
        String used =
                workflows.getDefaultWorkflow().getLinkedStatusIds().iterator().next();

        assertThatThrownBy(() -> statuses.removeStatus(used))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jira");
        assertThat(statuses.getStatus(used)).isNotNull();
    }
}
