package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.workflow.editing.EditingStage.RITA;
import static org.sluice.workbench.workflow.editing.EditingStage.WARD;
import static org.sluice.workbench.workflow.editing.EditingStage.refusal;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.editing.TransitionEditing.Wish;
import org.sluice.workbench.workflow.store.Seen;
import org.sluice.workbench.workflow.store.StaleWorkflowException;
import org.sluice.workbench.workflow.store.Workflow;

/** Drafts keep the steps at which issues may stand, and take the place of their workflow once. */
public class DraftEditingTest {
    private static final int OPEN = 1;
    private static final int CLOSED = 6;
    private final ImportedTracker home = new ImportedTracker();
    private final EditingStage stage = new EditingStage(home);

    @Rule
    public final RuleChain both = RuleChain.outerRule(home).around(stage);

    /** Nothing leads away from Closed, and Reopened has no step. */
    @Before
    public void draftAWorkflowWithADeadEnd() {
        stage.editing.remake(stage.seen(WARD), RITA, descriptor -> {
            descriptor.getStep(CLOSED).getActions().clear();
            return TransitionEditing.remove(descriptor, 3);
        });
        stage.editing.change(stage.seen(WARD), RITA, descriptor -> StepEditing.remove(descriptor, 5));
        stage.use(WARD);
        stage.editing.draft(WARD, RITA);
    }

    @Test
    public void shouldKeepTheDraftThatIsThere() {
        change(descriptor -> StepEditing.change(descriptor, OPEN, "Arrived", "1"));
        Workflow before = stage.draft(WARD);

        stage.editing.draft(WARD, Optional.of("anton"));

        assertThat(stage.draft(WARD)).isEqualTo(before);
    }

    @Test
    public void shouldGiveAStepOfTheWorkflowAnotherNameButNeitherAnotherStatusNorTakeItAway() {
        change(descriptor -> StepEditing.change(descriptor, CLOSED, "Filed", "6"));
        Workflow renamed = stage.draft(WARD);

        assertThat(refusal(() -> change(descriptor -> StepEditing.change(descriptor, CLOSED, "Filed", "4"))))
                .isEqualTo("loss[Closed]");
        assertThat(refusal(() ->
                        change(descriptor -> descriptor.getSteps().remove(StepEditing.required(descriptor, OPEN)))))
                .isEqualTo("loss[Open]");

        assertThat(renamed.xml()).contains("name=\"Filed\"");
        assertThat(stage.draft(WARD)).isEqualTo(renamed);
    }

    @Test
    public void shouldGiveNoTransitionToAStepThatHadNoneButOneFromEverywhere() {
        Wish wish = new Wish("Back", "", Optional.of(OPEN), "");

        assertThat(refusal(() -> change(d -> TransitionEditing.add(d, Optional.of(CLOSED), wish))))
                .isEqualTo("dead[Closed]");
        change(descriptor -> TransitionEditing.add(descriptor, Optional.empty(), wish));

        assertThat(stage.editing.dead(stage.draft(WARD))).containsExactly(CLOSED);
        assertThat(Transition.allOf(stage.draft(WARD).descriptor()))
                .filteredOn(Transition::global)
                .extracting(Transition::name)
                .containsExactly("Back");
    }

    @Test
    public void shouldTakeAwayAStepThatIsInTheDraftAlone() {
        change(descriptor -> StepEditing.add(descriptor, "Again", "4"));
        int added = 7;
        assertThat(stage.draft(WARD).descriptor().getStep(added).getName()).isEqualTo("Again");
        change(descriptor -> StepEditing.change(descriptor, added, "Anew", "4"));

        change(descriptor -> StepEditing.remove(descriptor, added));

        assertThat(stage.draft(WARD).xml()).isEqualTo(stage.live(WARD).xml());
        assertThat(stage.editing.kept(stage.draft(WARD))).doesNotContain(added);
    }

    @Test
    public void shouldPublishOnceAndWhatWasSeen() {
        Seen early = Seen.of(stage.draft(WARD));
        change(descriptor -> StepEditing.change(descriptor, OPEN, "Arrived", "1"));
        Seen late = Seen.of(stage.draft(WARD));

        assertThatThrownBy(() -> stage.editing.publish(early, Optional.of("Before"), RITA))
                .isInstanceOf(StaleWorkflowException.class);
        assertThat(stage.workflows.byName("Before")).isEmpty();
        assertThat(stage.live(WARD).xml()).doesNotContain("Arrived");

        stage.editing.publish(late, Optional.empty(), RITA);
        assertThat(stage.live(WARD).xml()).contains("Arrived");
        assertThatThrownBy(() -> stage.editing.publish(late, Optional.empty(), RITA))
                .isInstanceOf(StaleWorkflowException.class);
    }

    @Test
    public void shouldRefuseABadNameForTheCopyBeforeAnythingIsPublished() {
        change(descriptor -> StepEditing.change(descriptor, OPEN, "Arrived", "1"));
        Seen draft = Seen.of(stage.draft(WARD));

        assertThat(refusal(() -> stage.editing.publish(draft, Optional.of(""), RITA)))
                .isEqualTo("name[]");
        assertThat(refusal(() -> stage.editing.publish(draft, Optional.of("b".repeat(256)), RITA)))
                .isEqualTo("long[255]");

        assertThat(stage.live(WARD).xml()).doesNotContain("Arrived");
        assertThat(Seen.of(stage.draft(WARD))).isEqualTo(draft);
    }

    @Test
    public void shouldKeepWhatWasBeforeTogetherWithPublishing() {
        change(descriptor -> StepEditing.change(descriptor, OPEN, "Arrived", "1"));
        Seen draft = Seen.of(stage.draft(WARD));

        stage.editing.publish(draft, Optional.of(" Before "), RITA);

        assertThat(stage.live("Before").xml()).doesNotContain("Arrived");
        assertThat(stage.live(WARD).xml()).contains("Arrived");
    }

    @Test
    public void shouldPublishNothingWhenTheCopyCannotBeKept() {
        change(descriptor -> StepEditing.change(descriptor, OPEN, "Arrived", "1"));
        stage.editing.copy(stage.live(WARD), "Taken", "", RITA);
        Workflow taken = stage.live("Taken");
        Seen draft = Seen.of(stage.draft(WARD));

        assertThatThrownBy(() -> stage.workflows.publish(
                        draft, before -> Optional.of(before.named("Taken", "")), content -> content))
                .isInstanceOf(JdbiException.class);

        assertThat(stage.live(WARD).xml()).doesNotContain("Arrived");
        assertThat(stage.live("Taken")).isEqualTo(taken);
        assertThat(Seen.of(stage.draft(WARD))).isEqualTo(draft);
    }

    @Test
    public void shouldCopyADraftAsAWorkflowOfItsOwn() {
        change(descriptor -> StepEditing.change(descriptor, OPEN, "Arrived", "1"));

        stage.editing.copy(stage.draft(WARD), "Lab", "", RITA);

        assertThat(stage.live("Lab").xml()).contains("Arrived");
        assertThat(stage.editing.isEditable(stage.live("Lab"))).isTrue();
        assertThat(stage.workflows.draftOf("Lab")).isEmpty();
    }

    @Test
    public void shouldSayThatADraftIsGone() {
        stage.editing.discard(WARD);

        assertThat(refusal(() -> stage.editing.discard(WARD))).isEqualTo("nodraft[Ward]");
        assertThat(refusal(() -> stage.editing.draft("Nowhere", RITA))).isEqualTo("gone[Nowhere]");
    }

    private void change(Consumer<WorkflowDescriptor> change) {
        stage.editing.change(Seen.of(stage.draft(WARD)), RITA, change);
    }
}
