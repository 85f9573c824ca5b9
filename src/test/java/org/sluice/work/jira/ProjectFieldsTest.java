package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.KnownMarks;
import org.sluice.testing.Stub;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.StatusStages;

/** Tests {@link ProjectFields}: On hold (10) is in progress by Jira's category, and Open (20) is new. */
public class ProjectFieldsTest {

    private static final KnownMarks PAUSED_ON_HOLD = new KnownMarks().paused("10");

    @Test
    public void shouldGoByTheCategoryUnlessSomebodySaysOtherwise() {
        StatusStages stages = stages(new KnownMarks(), Map.of());

        assertThat(stages.of(Optional.of("10"))).isEqualTo(Stage.IN_WORK);
        assertThat(stages.of(Optional.of("20"))).isEqualTo(Stage.WAITING);
        assertThat(stages(new KnownMarks(), Map.of("20", Stage.DONE)).of(Optional.of("20")))
                .isEqualTo(Stage.DONE);
    }

    @Test
    public void shouldGoByThePartOfTheWorkflowThoughSwitchingOnNotedTheCategory() {
        assertThat(stages(PAUSED_ON_HOLD, Map.of("10", Stage.IN_WORK)).of(Optional.of("10")))
                .isEqualTo(Stage.WAITING);
    }

    @Test
    public void shouldGoFirstByWhatTheProjectSaysOtherwiseThanTheCategory() {
        assertThat(stages(PAUSED_ON_HOLD, Map.of("10", Stage.DONE)).of(Optional.of("10")))
                .isEqualTo(Stage.DONE);
    }

    @Test
    public void shouldGoByTheProjectWhereAStatusIsGoneFromJira() {
        assertThat(stages(new KnownMarks(), Map.of("99", Stage.DONE)).of(Optional.of("99")))
                .isEqualTo(Stage.DONE);
    }

    private static StatusStages stages(KnownMarks marks, Map<String, Stage> chosen) {
        ConstantsManager constants = Stub.of(ConstantsManager.class)
                .gives(
                        "getStatuses",
                        List.of(status("10", StatusCategory.IN_PROGRESS), status("20", StatusCategory.TO_DO)))
                .make();
        ProjectFields fields = new ProjectFields(
                Stub.of(CustomFieldManager.class).make(), constants, new InMemoryStreamFields(), marks);
        return fields.stages(new ProjectSettings(true, "en", Optional.empty(), Set.of(), "", chosen, false, false));
    }

    private static Status status(String id, String category) {
        return Stub.of(Status.class)
                .gives("getId", id)
                .gives(
                        "getStatusCategory",
                        Stub.of(StatusCategory.class).gives("getKey", category).make())
                .make();
    }
}
