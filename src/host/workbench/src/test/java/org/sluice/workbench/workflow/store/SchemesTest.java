package org.sluice.workbench.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Which workflow each issue type of a project follows, as the tables keep it. */
public class SchemesTest {
    private static final String BUG = "10004";
    private static final String TASK = "10002";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private Schemes schemes;
    private long project;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        schemes = fresh();
        project = home.issue("SUP-1").projectId();
    }

    @Test
    public void shouldFollowTheDefaultWorkflowWithoutAScheme() {
        assertThat(schemes.ofProject(project)).isEqualTo(Scheme.DEFAULT);
        assertThat(schemes.ofProject(4711)).isEqualTo(Scheme.DEFAULT);
        assertThat(Scheme.DEFAULT.workflowFor(BUG)).isEqualTo("jira");
        assertThat(schemes.using("jira")).containsExactly(Scheme.DEFAULT);
    }

    @Test
    public void shouldMapEachIssueType() {
        Scheme made = schemes.add(scheme("By type", Map.of(BUG, "Faults"), Optional.of("Rest")));

        assertThat(made.workflowFor(BUG)).isEqualTo("Faults");
        assertThat(made.workflowFor(TASK)).isEqualTo("Rest");
        assertThat(scheme("Open", Map.of(BUG, "Faults"), Optional.empty()).workflowFor(TASK))
                .isEqualTo("jira");
    }

    @Test
    public void shouldKeepASchemeOverARestart() {
        Scheme made = schemes.add(scheme("Kept \u00e5 <&>", Map.of(BUG, "Faults", TASK, "Work"), Optional.of("Rest")));
        schemes.use(project, made.id());

        assertThat(fresh().byId(made.id().getAsLong())).contains(made);
        assertThat(fresh().byName("Kept \u00e5 <&>")).contains(made);
        assertThat(fresh().ofProject(project)).isEqualTo(made);
        assertThat(fresh().projectsUsing(made.id().getAsLong())).containsExactly(project);
    }

    @Test
    public void shouldReplaceAllMappingsByAChange() {
        Scheme made = schemes.add(scheme("Old", Map.of(BUG, "Faults", TASK, "Work"), Optional.of("Rest")));
        Scheme changed = new Scheme(made.id(), "New", "Now", Map.of(TASK, "Other"), Optional.empty());

        schemes.update(changed);

        assertThat(fresh().all()).containsExactly(changed);
        assertThat(schemes.byName("Old")).isEmpty();
    }

    @Test
    public void shouldTellWhoUsesAWorkflow() {
        Scheme byType = schemes.add(scheme("A", Map.of(BUG, "Faults"), Optional.of("Rest")));
        Scheme forOthers = schemes.add(scheme("B", Map.of(), Optional.of("Faults")));
        Scheme open = schemes.add(scheme("C", Map.of(BUG, "Other"), Optional.empty()));

        assertThat(schemes.using("Faults")).containsExactly(byType, forOthers);
        assertThat(schemes.using("jira")).containsExactly(Scheme.DEFAULT, open);
        assertThat(schemes.using("Gone")).isEmpty();
    }

    @Test
    public void shouldGiveAProjectAnotherSchemeAndNone() {
        Scheme first = schemes.add(scheme("First", Map.of(), Optional.of("One")));
        Scheme second = schemes.add(scheme("Second", Map.of(), Optional.of("Two")));

        schemes.use(project, first.id());
        schemes.use(project, second.id());
        assertThat(schemes.projectsUsing(first.id().getAsLong())).isEmpty();
        assertThat(schemes.ofProject(project)).isEqualTo(second);

        schemes.use(project, OptionalLong.empty());
        assertThat(schemes.ofProject(project)).isEqualTo(Scheme.DEFAULT);
    }

    @Test
    public void shouldTakeItsMappingsAlongWhenASchemeGoes() {
        Scheme made = schemes.add(scheme("Going", Map.of(BUG, "Faults"), Optional.empty()));

        schemes.delete(made.id().getAsLong());

        assertThat(schemes.all()).isEmpty();
        int left = home.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM workflow_scheme_mapping")
                .mapTo(Integer.class)
                .one());
        assertThat(left).isZero();
    }

    @Test
    public void shouldNotBeChangedThroughTheMapThatItWasMadeOf() {
        Map<String, String> workflows = new HashMap<>(Map.of(BUG, "Faults"));
        Scheme scheme = scheme("Firm", workflows, Optional.empty());

        workflows.put(TASK, "Work");

        assertThat(scheme.workflows()).isEqualTo(Map.of(BUG, "Faults"));
    }

    @Test
    public void shouldListSchemesByName() {
        for (String name : List.of("Ward", "Lab", "Office")) {
            schemes.add(scheme(name, Map.of(), Optional.empty()));
        }

        assertThat(schemes.all()).extracting(Scheme::name).containsExactly("Lab", "Office", "Ward");
    }

    private Schemes fresh() {
        return new Schemes(home.tracker().database());
    }

    private static Scheme scheme(String name, Map<String, String> workflows, Optional<String> forOthers) {
        return new Scheme(OptionalLong.empty(), name, "", workflows, forOthers);
    }
}
