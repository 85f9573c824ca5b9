package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.workflow.editing.EditingStage.WARD;
import static org.sluice.workbench.workflow.editing.EditingStage.refusal;

import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.store.Scheme;

/** Which workflow schemes can be made, changed and deleted. */
public class SchemeEditingTest {
    private final ImportedTracker home = new ImportedTracker();
    private final EditingStage stage = new EditingStage(home);

    @Rule
    public final RuleChain both = RuleChain.outerRule(home).around(stage);

    private SchemeEditing editing;

    @Before
    public void open() {
        editing = new SchemeEditing(stage.schemes, stage.drafts, stage.workflows);
    }

    @Test
    public void shouldLeadANewSchemeToTheSystemWorkflow() {
        Scheme made = editing.add("  Wards ", " All of them ");

        assertThat(made.name()).isEqualTo("Wards");
        assertThat(made.description()).isEqualTo("All of them");
        assertThat(made.forOthers()).contains("jira");
        assertThat(editing.inUse(made)).isFalse();
    }

    @Test
    public void shouldAskForANameThatFitsAndIsFree() {
        editing.add("Wards", "");
        String longest = "n".repeat(255);

        assertThat(editing.add(longest, "").name()).isEqualTo(longest);
        assertThat(refusal(() -> editing.add(" Wards ", ""))).isEqualTo("schemetaken[Wards]");
        assertThat(refusal(() -> editing.add("  ", ""))).isEqualTo("name[]");
        assertThat(refusal(() -> editing.add(longest + "n", ""))).isEqualTo("long[255]");
        assertThat(stage.schemes.all()).hasSize(2);
    }

    @Test
    public void shouldKeepItsOwnNameAndLeaveOthersTheirs() {
        editing.add("Wards", "");
        Scheme labs = editing.add("Labs", "");

        editing.update(with(labs, "Labs", Map.of("1", WARD), "jira"));

        assertThat(stage.schemes.byName("Labs").orElseThrow().workflows()).isEqualTo(Map.of("1", WARD));
        assertThat(refusal(() -> editing.update(with(labs, "Wards", Map.of(), WARD))))
                .isEqualTo("schemetaken[Wards]");
        assertThat(stage.schemes.byId(labs.id().getAsLong()).orElseThrow().forOthers())
                .contains("jira");
    }

    @Test
    public void shouldLeadOnlyToWorkflowsThatAreThere() {
        Scheme made = editing.add("Wards", "");

        assertThat(refusal(() -> editing.update(with(made, "Wards", Map.of("1", "Gone"), "jira"))))
                .isEqualTo("gone[Gone]");
        assertThat(refusal(() -> editing.update(with(made, "Wards", Map.of(), "Gone too"))))
                .isEqualTo("gone[Gone too]");

        assertThat(stage.schemes.byName("Wards")).contains(made);
    }

    @Test
    public void shouldChangeOnlyTheWordsOfASchemeThatProjectsFollow() {
        Scheme used = stage.use(WARD);

        assertThat(refusal(() -> editing.update(with(used, "New", Map.of(), "jira"))))
                .isEqualTo("schemeused[Ward]");
        assertThat(refusal(() -> editing.update(with(used, "New", Map.of("1", WARD), WARD))))
                .isEqualTo("schemeused[Ward]");
        editing.update(with(used, "New", Map.of(), WARD));

        assertThat(stage.schemes.byName("New").orElseThrow().forOthers()).contains(WARD);
        assertThat(stage.schemes.byName(WARD)).isEmpty();
    }

    @Test
    public void shouldDeleteOnlyWhatNoProjectFollows() {
        Scheme used = stage.use(WARD);

        assertThat(refusal(() -> editing.delete(used))).isEqualTo("schemedelete[Ward]");
        assertThat(refusal(() -> editing.delete(Scheme.DEFAULT))).isEqualTo("schemedelete[Default Workflow Scheme]");
        Scheme copy = editing.copy(used, "Spare");
        editing.delete(copy);

        assertThat(stage.schemes.all()).containsExactly(used);
        assertThat(refusal(() -> editing.required(copy.id().getAsLong()))).isEqualTo("noscheme[]");
    }

    @Test
    public void shouldCopyEveryWayUnderAnotherName() {
        Scheme made = editing.add("Wards", "Words");
        Scheme original = with(made, "Wards", Map.of("1", WARD, "2", "jira"), WARD);
        editing.update(original);

        Scheme copy = editing.copy(original, "Labs");

        assertThat(copy.workflows()).isEqualTo(original.workflows());
        assertThat(copy.forOthers()).contains(WARD);
        assertThat(copy.id()).isNotEqualTo(made.id());
        assertThat(refusal(() -> editing.copy(original, "Wards"))).isEqualTo("schemetaken[Wards]");
    }

    private static Scheme with(Scheme held, String name, Map<String, String> workflows, String others) {
        return new Scheme(held.id(), name, held.description(), workflows, Optional.of(others));
    }
}
