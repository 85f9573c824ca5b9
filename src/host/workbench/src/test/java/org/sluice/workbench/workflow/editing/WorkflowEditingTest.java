package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.workflow.editing.EditingStage.RITA;
import static org.sluice.workbench.workflow.editing.EditingStage.WARD;
import static org.sluice.workbench.workflow.editing.EditingStage.refusal;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.store.Seen;
import org.sluice.workbench.workflow.store.StaleWorkflowException;
import org.sluice.workbench.workflow.store.Workflow;

/** What is refused to whoever changes, names, copies and deletes workflows, and what stays then. */
public class WorkflowEditingTest {
    private static final Consumer<WorkflowDescriptor> RENAME =
            descriptor -> StepEditing.change(descriptor, 1, "Arrived", "1");
    private final ImportedTracker home = new ImportedTracker();
    private final EditingStage stage = new EditingStage(home);

    @Rule
    public final RuleChain both = RuleChain.outerRule(home).around(stage);

    @Test
    public void shouldNeverChangeTheSystemWorkflow() {
        Workflow jira = stage.live("jira");

        assertThat(refusal(() -> stage.editing.change(Seen.of(jira), RITA, RENAME)))
                .isEqualTo("active[jira]");
        assertThat(refusal(() -> stage.editing.describe(jira, "jira", "Ours"))).isEqualTo("rename[jira]");
        assertThat(refusal(() -> stage.editing.draft("jira", RITA))).isEqualTo("draft[jira]");
        assertThat(refusal(() -> stage.editing.delete("jira"))).isEqualTo("delete[jira]");
        assertThat(stage.live("jira")).isEqualTo(jira);
    }

    @Test
    public void shouldSayWhoChangedAWorkflowAndWhen() {
        stage.editing.change(stage.seen(WARD), RITA, RENAME);

        Workflow changed = stage.live(WARD);
        assertThat(changed.authorKey()).isEqualTo(RITA);
        assertThat(changed.updated()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(changed.xml()).contains("name=\"Arrived\"");
    }

    @Test
    public void shouldKeepNothingOfAChangeThatIsRefusedHalfWay() {
        Workflow before = stage.live(WARD);

        assertThat(refusal(() -> stage.editing.change(
                        stage.seen(WARD), RITA, RENAME.andThen(descriptor -> StepEditing.remove(descriptor, 1)))))
                .isEqualTo("reached[Arrived]");

        assertThat(stage.live(WARD)).isEqualTo(before);
        assertThat(stage.workflows.descriptor(before).getStep(1).getName()).isEqualTo("Open");
    }

    @Test
    public void shouldChangeNothingByTheSameFormTwice() {
        Seen seen = stage.seen(WARD);
        stage.editing.change(seen, RITA, RENAME);
        String once = stage.live(WARD).xml();

        assertThatThrownBy(() -> stage.editing.change(seen, RITA, d -> StepEditing.change(d, 1, "Twice", "1")))
                .isInstanceOf(StaleWorkflowException.class);

        assertThat(stage.live(WARD).xml()).isEqualTo(once);
    }

    @Test
    public void shouldTakeAStatusThatIsThere() {
        assertThat(refusal(() ->
                        stage.editing.change(stage.seen(WARD), RITA, d -> StepEditing.change(d, 1, "Open", "4711"))))
                .isEqualTo("nostatus[Open, 4711]");
        assertThat(refusal(() -> stage.editing.change(stage.seen(WARD), RITA, d -> StepEditing.add(d, "New", ""))))
                .isEqualTo("nostatus[New, ]");
    }

    @Test
    public void shouldRefuseAWorkflowThatIsTooLarge() {
        String text = "x".repeat(1_000_001);

        assertThat(refusal(
                        () -> stage.editing.change(stage.seen(WARD), RITA, d -> StepEditing.change(d, 1, text, "1"))))
                .isEqualTo("large[1000000]");
    }

    @Test
    public void shouldTakeNamesWithoutTheSpacesAround() {
        stage.editing.copy(stage.live(WARD), "  Lab ", "  For the lab ", RITA);

        assertThat(stage.live("Lab").description()).isEqualTo("For the lab");
        assertThat(refusal(() -> stage.editing.copy(stage.live(WARD), " Lab", "", RITA)))
                .isEqualTo("taken[Lab]");
        assertThat(refusal(() -> stage.editing.copy(stage.live(WARD), " \t", "", RITA)))
                .isEqualTo("name[]");
    }

    @Test
    public void shouldTakeANameOfTheLengthThatFitsAndNoLonger() {
        String longest = "n".repeat(255);

        stage.editing.copy(stage.live(WARD), longest, "", RITA);

        assertThat(stage.live(longest).xml()).isEqualTo(stage.live(WARD).xml());
        assertThat(refusal(() -> stage.editing.copy(stage.live(WARD), longest + "n", "", RITA)))
                .isEqualTo("long[255]");
    }

    @Test
    public void shouldKeepTheNameOfAWorkflowInUseAndChangeItsDescription() {
        stage.use(WARD);

        assertThat(refusal(() -> stage.editing.describe(stage.live(WARD), "Lab", "")))
                .isEqualTo("rename[Ward]");
        stage.editing.describe(stage.live(WARD), WARD, "For wards");

        assertThat(stage.live(WARD).description()).isEqualTo("For wards");
        assertThat(stage.workflows.byName("Lab")).isEmpty();
    }

    @Test
    public void shouldTakeTheSchemesAlongToAnotherName() {
        long scheme = stage.scheme(WARD).id().getAsLong();

        stage.editing.describe(stage.live(WARD), " Lab ", "");

        assertThat(stage.schemes.byId(scheme).orElseThrow().forOthers()).contains("Lab");
        assertThat(stage.workflows.byName(WARD)).isEmpty();
        assertThat(refusal(() -> stage.editing.describe(stage.live("Lab"), "jira", "")))
                .isEqualTo("taken[jira]");
    }

    @Test
    public void shouldDeleteAWorkflowOnceNoSchemeNamesIt() {
        long scheme = stage.scheme(WARD).id().getAsLong();
        assertThat(refusal(() -> stage.editing.delete(WARD))).isEqualTo("delete[Ward]");

        stage.schemes.delete(scheme);
        stage.editing.delete(WARD);

        assertThat(stage.workflows.byName(WARD)).isEmpty();
        assertThat(refusal(() -> stage.editing.delete(WARD))).isEqualTo("gone[Ward]");
    }

    @Test
    public void shouldNotTellAnybodyInTheNameOfNobody() {
        stage.editing.change(stage.seen(WARD), RITA, RENAME);
        stage.editing.change(stage.seen(WARD), Optional.empty(), d -> StepEditing.change(d, 1, "Open", "1"));

        assertThat(stage.live(WARD).authorKey()).isEmpty();
    }
}
