package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.deeds.Typed;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.workflow.store.Workflow;

/** Transitions take what their screen has, ask for what must be filled there, and take nothing without a screen. */
public class TransitionScreensTest {
    private static final int START = 4;
    private static final int RESOLVE = 5;

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("1", "Open", "new").with("assignee", Export.person("rita"));
        export.issue("SUP-2").with("resolution", Export.named("7", "Done"));
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("rita");
        stage.follow(
                "SUP",
                stage.parts.workflows().byName(Workflow.DEFAULT).orElseThrow().xml());
    }

    @Test
    public void shouldTakeWhatTheScreenHas() {
        Issue resolved = act(RESOLVE, "resolution", resolution()).get();

        assertThat(resolved.resolutionId()).contains(resolution());
    }

    @Test
    public void shouldRefuseWhatTheScreenLacksUnderTheFieldsId() {
        Outcome<Issue> refused = act(RESOLVE, "labels", "ward");

        assertThat(refused.problems().byField().get("labels"))
                .isEqualTo(Problem.of("workbench.refusal.field.screen", "labels"));
        assertThat(home.issue("SUP-1").statusId()).isEqualTo("1");
    }

    @Test
    public void shouldTakeNothingWithoutAScreen() {
        assertThat(act(START, "assignee", "rita").problems().byField()).containsOnlyKeys("assignee");
        assertThat(stage.operations
                        .desk()
                        .engine()
                        .act(rita(), home.issue("SUP-1").id(), START, Map.of(), Optional.empty())
                        .isDone())
                .isTrue();
    }

    @Test
    public void shouldTakeAnyFieldFromWhomTheScreenDoesNotBind() {
        Typed typed = new Typed(Map.of("labels", List.of("ward")), true);

        assertThat(stage.operations
                        .desk()
                        .engine()
                        .act(
                                rita(),
                                home.issue("SUP-1").id(),
                                START,
                                typed,
                                Optional.empty(),
                                TransitionOptions.defaults())
                        .isDone())
                .isTrue();
        assertThat(home.tracker().labels().of(home.issue("SUP-1").id())).containsExactly("ward");
    }

    @Test
    public void shouldAskForWhatMustBeFilledAndStandsOnTheScreen() {
        home.tracker()
                .layouts()
                .configurations()
                .rule(FieldConfiguration.DEFAULT, "resolution", new FieldRule(true, false, ""));
        home.tracker()
                .layouts()
                .configurations()
                .rule(FieldConfiguration.DEFAULT, "components", new FieldRule(true, false, ""));

        Outcome<Issue> refused = act(RESOLVE, "assignee", "rita");

        assertThat(refused.problems().byField()).containsOnlyKeys("resolution");
        assertThat(act(RESOLVE, "resolution", resolution()).isDone()).isTrue();
    }

    private Outcome<Issue> act(int action, String field, String typed) {
        return stage.operations
                .desk()
                .engine()
                .act(rita(), home.issue("SUP-1").id(), action, Map.of(field, List.of(typed)), Optional.empty());
    }

    private Optional<User> rita() {
        return Optional.of(home.user("rita"));
    }

    private String resolution() {
        return home.tracker().constants().resolutions().iterator().next().id();
    }
}
