package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.workflow.editing.EditingStage.WARD;
import static org.sluice.workbench.workflow.editing.EditingStage.refusal;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.editing.TransitionEditing.Wish;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Steps, transitions and the order of their rules in a descriptor, with the ids that they get. */
public class TransitionEditingTest {
    private static final int CREATE = 1;
    private static final int RESOLVE = 5;
    private final ImportedTracker home = new ImportedTracker();
    private final EditingStage stage = new EditingStage(home);

    @Rule
    public final RuleChain both = RuleChain.outerRule(home).around(stage);

    private WorkflowDescriptor ward;

    @Before
    public void read() {
        ward = stage.live(WARD).descriptor();
    }

    @Test
    public void shouldCountTransitionsInTensAboveTheHighest() {
        int highest =
                Transition.allOf(ward).stream().mapToInt(Transition::id).max().orElseThrow();

        assertThat(add(1, "First", 3).id()).isEqualTo(highest + 10);
        assertThat(add(1, "Second", 3).id()).isEqualTo(highest + 20);
        TransitionEditing.remove(ward, highest + 10);
        assertThat(add(1, "Third", 3).id()).isEqualTo(highest + 30);
    }

    @Test
    public void shouldAddNothingThatLeadsFromOrToAStepThatIsNotThere() {
        int before = Transition.allOf(ward).size();

        assertThat(refusal(() -> add(1, "Away", 99))).isEqualTo("step[99]");
        assertThat(refusal(() -> add(99, "Away", 1))).isEqualTo("step[99]");
        assertThat(refusal(() -> add(1, "\n", 3))).isEqualTo("name[]");

        assertThat(Transition.allOf(ward)).hasSize(before);
    }

    @Test
    public void shouldTakeASharedTransitionFromEveryStepThatOffersIt() {
        Transition resolve = Transition.required(ward, RESOLVE);
        assertThat(resolve.type()).isEqualTo(Transition.COMMON);
        assertThat(resolve.from()).hasSizeGreaterThan(1);

        WorkflowDescriptor left = TransitionEditing.remove(ward, RESOLVE);

        assertThat(Transition.find(left, RESOLVE)).isEmpty();
        assertThat(WorkflowXml.write(left))
                .doesNotContain("name=\"Resolve Issue\"")
                .contains("name=\"Close Issue\"");
        assertThat(refusal(() -> TransitionEditing.remove(left, RESOLVE))).isEqualTo("transition[5]");
    }

    @Test
    public void shouldKeepTheWayInToTheWorkflow() {
        assertThat(refusal(() -> TransitionEditing.remove(ward, CREATE))).isEqualTo("initial[]");
        assertThat(refusal(() -> TransitionEditing.change(ward, CREATE, wish("Create", Optional.empty(), ""))))
                .isEqualTo("itself[]");

        TransitionEditing.change(ward, CREATE, wish("Arrive", Optional.of(3), ""));

        Transition create = Transition.required(ward, CREATE);
        assertThat(create.name()).isEqualTo("Arrive");
        assertThat(create.target().orElseThrow().getId()).isEqualTo(3);
    }

    @Test
    public void shouldForgetScreenAndDescriptionThatAreEmptied() {
        int id = TransitionEditing.add(ward, Optional.empty(), new Wish(" Go ", " Now ", Optional.of(3), "3"))
                .id();
        Transition made = Transition.required(ward, id);
        assertThat(List.of(made.name(), made.description(), made.screenId())).containsExactly("Go", "Now", "3");

        TransitionEditing.change(ward, id, wish("Go", Optional.empty(), ""));

        Transition changed = Transition.required(WorkflowXml.read(WorkflowXml.write(ward)), id);
        assertThat(List.of(changed.description(), changed.screenId())).containsExactly("", "");
        assertThat(changed.action().getView()).isNullOrEmpty();
        assertThat(changed.target()).isEmpty();
    }

    @Test
    public void shouldGiveAStepAStatusThatNoOtherHas() {
        assertThat(refusal(() -> StepEditing.add(ward, "Again", "1"))).isEqualTo("status[Open]");
        assertThat(refusal(() -> StepEditing.change(ward, 3, "In Progress", "1")))
                .isEqualTo("status[Open]");
        assertThat(refusal(() -> StepEditing.change(ward, 3, " ", "3"))).isEqualTo("name[]");
        assertThat(refusal(() -> StepEditing.change(ward, 99, "New", "3"))).isEqualTo("step[99]");

        assertThat(StepEditing.add(ward, " Parked ", "77").getId()).isEqualTo(7);
        assertThat(ward.getStep(7).getName()).isEqualTo("Parked");
    }

    @Test
    public void shouldTakeAwayAStepThatOnlyLeadsToItself() {
        StepEditing.add(ward, "Parked", "77");
        add(7, "Stay", 7);
        assertThat(StepEditing.isReached(ward, ward.getStep(7))).isFalse();
        int anyhow = TransitionEditing.add(ward, Optional.empty(), wish("Park", Optional.of(7), ""))
                .id();
        assertThat(refusal(() -> StepEditing.remove(ward, 7))).isEqualTo("reached[Parked]");

        TransitionEditing.remove(ward, anyhow);
        StepEditing.remove(ward, 7);

        assertThat(ward.getStep(7)).isNull();
        assertThat(WorkflowXml.write(ward)).doesNotContain("Stay");
    }

    @Test
    public void shouldKeepModuleAndClassOfARuleWhoseArgumentsChange() {
        Rules functions = new Rules(add(1, "Go", 3).action(), RuleKind.FUNCTION);
        String place = functions.insert(
                0, Map.of(RuleArgs.CLASS_NAME, "org.example.Stamp", RuleArgs.MODULE_KEY, "example", "old", "1"));

        functions.replace(place, Map.of(RuleArgs.CLASS_NAME, "org.example.Other", "new", "2"));

        assertThat(RuleArgs.of(functions.at(place)))
                .isEqualTo(
                        Map.of(RuleArgs.CLASS_NAME, "org.example.Stamp", RuleArgs.MODULE_KEY, "example", "new", "2"));
    }

    @Test
    public void shouldMoveRulesByOneAndNotBeyondTheEnds() {
        Rules functions = new Rules(add(1, "Go", 3).action(), RuleKind.FUNCTION);
        functions.insert(0, Map.of(RuleArgs.CLASS_NAME, "b"));
        functions.insert(0, Map.of(RuleArgs.CLASS_NAME, "a"));

        assertThat(functions.move("1", true)).isEqualTo("1");
        assertThat(functions.move("7", false)).isEqualTo("7");
        assertThat(names(functions)).startsWith("a", "b");
        assertThat(functions.move("1", false)).isEqualTo("2");

        assertThat(names(functions)).startsWith("b", "a").hasSize(7);
        assertThat(refusal(() -> functions.move("8", true))).isEqualTo("rule[]");
        assertThat(refusal(() -> functions.remove("-1"))).isEqualTo("rule[]");
    }

    @Test
    public void shouldNotTakeAGroupForACondition() {
        Rules conditions = new Rules(add(1, "Go", 3).action(), RuleKind.CONDITION);
        conditions.addToGroup("", Map.of(RuleArgs.CLASS_NAME, "a"));
        ConditionTree.nest(Transition.required(ward, conditionsOf("Go")).action(), "1");

        assertThat(refusal(() -> conditions.at("1"))).isEqualTo("rule[]");
        assertThat(refusal(() -> conditions.addToGroup("1.1", Map.of()))).isEqualTo("rule[]");
        assertThat(RuleArgs.className(conditions.at("1.1"))).isEqualTo("a");
    }

    private int conditionsOf(String name) {
        return Transition.allOf(ward).stream()
                .filter(transition -> transition.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Transition add(int from, String name, int to) {
        return TransitionEditing.add(ward, Optional.of(from), wish(name, Optional.of(to), ""));
    }

    private static Wish wish(String name, Optional<Integer> target, String screen) {
        return new Wish(name, "", target, screen);
    }

    private static List<String> names(Rules rules) {
        return rules.all().stream()
                .map((AbstractDescriptor rule) -> RuleArgs.className(rule))
                .toList();
    }
}
